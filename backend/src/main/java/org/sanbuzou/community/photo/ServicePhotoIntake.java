package org.sanbuzou.community.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.Sha256;
import org.sanbuzou.shared.files.FileStore;
import org.sanbuzou.shared.imaging.KeptPicture;
import org.sanbuzou.shared.web.StopRequest;

/**
 * Takes the parts of a photo and, when all are here, makes of them what is kept. That happens outside any transaction: it takes
 * long, and connections are few. Files come before the row that shows them, so that a crash in between leaves nothing
 * visible; the phone then sends its last part again, and it is finished.
 */
@ApplicationScoped
class ServicePhotoIntake {
    /** In bytes. Small enough to pass a weak network in one try. */
    static final int LONGEST_PART = 256 << 10;

    private static final int THUMBNAIL_SIDE = 320;

    private final ServicePhotoService service;
    private final ServicePhotoParts parts;
    private final FileStore files;

    ServicePhotoIntake(ServicePhotoService service, ServicePhotoParts parts, FileStore files) {
        this.service = service;
        this.parts = parts;
        this.files = files;
    }

    ServicePhotoView receive(UUID recordId, UUID id, int offset, byte[] content) {
        if (content.length == 0 || content.length > LONGEST_PART) {
            throw new BadInput("PART_SIZE", "body", "每次请发送 1 到 " + LONGEST_PART + " 字节。");
        }
        if (offset < 0) {
            throw new BadInput("OFFSET_MISMATCH", "offset", "起点不能小于 0，请从已收到的字节数接着发送。");
        }
        var photo = service.receive(recordId, id, offset, content);
        return ServicePhotoView.of(photo.isComplete() ? finish(photo) : photo);
    }

    private ServicePhoto finish(ServicePhoto photo) {
        var sent = parts.whole(photo);
        if (!Sha256.of(sent).hex().equals(photo.sha256())) {
            var left = service.startOver(photo.recordId(), photo.id());
            if (left.state() == ServicePhotoState.KEPT) {
                return left;
            }
            throw new RuleViolation("PHOTO_DAMAGED", "照片在传送中损坏，请从头再发一次。");
        }
        store(photo, sent);
        return service.keep(photo.recordId(), photo.id());
    }

    private void store(ServicePhoto photo, byte[] sent) {
        try {
            var picture = KeptPicture.of(sent);
            files.put(photo.picture(), picture);
            files.put(photo.thumbnail(), KeptPicture.of(picture, THUMBNAIL_SIDE));
        } catch (BadInput | StopRequest e) {
            // It will not get better by being sent again.
            service.forget(photo.id());
            throw e;
        }
    }
}
