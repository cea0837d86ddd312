package org.sanbuzou.community.photo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.files.FileKey;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;

/** A photo that is being sent for a service record, or has been. */
@Entity
class ServicePhoto extends BranchOwned {
    private static final String FILES = "service-photos";

    private UUID recordId;
    private int bytes;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ServicePhotoState state;

    /** How many bytes are here, without a gap from the first. */
    @Unaudited
    private int received;

    private String sentBy;
    private Instant openedAt;
    private Instant keptAt;

    protected ServicePhoto() {}

    ServicePhoto(UUID branchId, UUID id, UUID recordId, OpenServicePhoto open, CurrentUser by, Instant now) {
        super(branchId, id);
        this.recordId = recordId;
        bytes = open.bytes();
        sha256 = open.sha256();
        state = ServicePhotoState.RECEIVING;
        sentBy = by.displayName();
        openedAt = now;
    }

    void requireSame(UUID otherRecordId, OpenServicePhoto open) {
        if (!recordId.equals(otherRecordId) || bytes != open.bytes() || !sha256.equals(open.sha256())) {
            throw new RuleViolation("ID_REUSED", "这个编号已用于另一张照片，请换一个新的编号再提交。");
        }
    }

    /**
     * Takes in the next part.
     *
     * @return false where it is here already
     */
    boolean receive(int offset, int length) {
        if (state != ServicePhotoState.RECEIVING || offset + length <= received) {
            return false;
        }
        if (offset != received || offset + length > bytes) {
            throw new RuleViolation("OFFSET_MISMATCH", "照片已收到 %d 字节，请从这里接着发送。".formatted(received));
        }
        received += length;
        return true;
    }

    /** Everything is here and waits to be made fit to be kept. */
    boolean isComplete() {
        return state == ServicePhotoState.RECEIVING && received == bytes;
    }

    void startOver() {
        received = 0;
    }

    void keep(Instant now) {
        state = ServicePhotoState.KEPT;
        keptAt = now;
    }

    void remove() {
        state = ServicePhotoState.REMOVING;
    }

    FileKey picture() {
        return new FileKey(branchId(), FILES, id() + ".jpg");
    }

    FileKey thumbnail() {
        return new FileKey(branchId(), FILES, id() + "-small.jpg");
    }

    UUID recordId() {
        return recordId;
    }

    int bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    ServicePhotoState state() {
        return state;
    }

    int received() {
        return received;
    }

    String sentBy() {
        return sentBy;
    }

    /** Null until it is kept. */
    Instant keptAt() {
        return keptAt;
    }
}
