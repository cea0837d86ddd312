package org.sanbuzou.duty;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;

/** A photo somebody chose to add to a duty; the picture itself is {@link DutyPhotoPicture}. */
@Entity
class DutyPhoto extends BranchOwned {
    private UUID dutyId;

    /** Of what the phone sent, by which a repeated request is known. */
    @Unaudited
    private byte[] sentHash;

    private int bytes;
    private String takenBy;
    private UUID takenById;
    private Instant storedAt;

    protected DutyPhoto() {}

    DutyPhoto(Duty duty, UUID id, byte[] sentHash, int bytes, CurrentUser by, Instant now) {
        super(duty.branchId(), id);
        dutyId = duty.id();
        this.sentHash = sentHash.clone();
        this.bytes = bytes;
        takenBy = by.displayName();
        takenById = by.accountId();
        storedAt = now;
    }

    void requireSame(UUID otherDutyId, byte[] otherHash) {
        if (!dutyId.equals(otherDutyId) || !Arrays.equals(sentHash, otherHash)) {
            throw new RuleViolation("ID_REUSED", "这个编号已用于另一张照片，请换一个新的编号再提交。");
        }
    }

    void requireRemovableBy(CurrentUser person) {
        if (!person.isOfficer() && !takenById.equals(person.accountId())) {
            throw new Forbidden("只有拍这张照片的人和支部委员可以去掉它。");
        }
    }

    UUID dutyId() {
        return dutyId;
    }

    /** Of the picture as it is kept. */
    int bytes() {
        return bytes;
    }

    String takenBy() {
        return takenBy;
    }

    Instant storedAt() {
        return storedAt;
    }
}
