package org.sanbuzou.community.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.community.ReceiptPhotos;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.PutAnswer;

@ApplicationScoped
class ServicePhotoService {
    private static final int MOST_OF_A_RECORD = 3;

    private final ServiceRecordDirectory records;
    private final ReceiptPhotos permission;
    private final ServicePhotos photos;
    private final ServicePhotoParts parts;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;

    ServicePhotoService(
            ServiceRecordDirectory records,
            ReceiptPhotos permission,
            ServicePhotos photos,
            ServicePhotoParts parts,
            CurrentBranch branch,
            CurrentUser user,
            BranchTime time) {
        this.records = records;
        this.permission = permission;
        this.photos = photos;
        this.parts = parts;
        this.branch = branch;
        this.user = user;
        this.time = time;
    }

    /** Photos of one record come one after the other, so that none is begun twice and none too many. */
    @Transactional
    PutAnswer<ServicePhotoView> open(UUID recordId, UUID id, OpenServicePhoto open) {
        var memberId = records.lockedMemberOf(recordId);
        user.requireSelfOrOfficer(memberId);
        var known = photos.findByIdOptional(id);
        if (known.isPresent()) {
            known.get().requireSame(recordId, open);
            return PutAnswer.known(ServicePhotoView.of(known.get()));
        }
        permission.requireAllowed(memberId);
        if (photos.of(recordId).size() >= MOST_OF_A_RECORD) {
            throw new RuleViolation("TOO_MANY_PHOTOS", "每条记录最多附 " + MOST_OF_A_RECORD + " 张照片，请先去掉一张。");
        }
        var photo = new ServicePhoto(branch.require(), id, recordId, open, user, time.now());
        photos.persistAndFlush(photo);
        return PutAnswer.created(ServicePhotoView.of(photo));
    }

    @Transactional
    ServicePhoto receive(UUID recordId, UUID id, int offset, byte[] content) {
        user.requireSelfOrOfficer(records.memberOf(recordId));
        var photo = photos.lock(recordId, id);
        if (photo.receive(offset, content.length)) {
            parts.persist(new ServicePhotoPart(photo, offset, content));
        }
        return photo;
    }

    /** Its files are stored already. Somebody else may have been quicker, with the same result. */
    @Transactional
    ServicePhoto keep(UUID recordId, UUID id) {
        var photo = photos.lock(recordId, id);
        if (photo.isComplete()) {
            photo.keep(time.now());
            parts.deleteOf(photo);
        }
        return photo;
    }

    /** What came is not what was announced: everything is to be sent again, unless it is kept meanwhile. */
    @Transactional
    ServicePhoto startOver(UUID recordId, UUID id) {
        var photo = photos.lock(recordId, id);
        if (photo.isComplete()) {
            photo.startOver();
            parts.deleteOf(photo);
        }
        return photo;
    }

    @Transactional
    void remove(UUID recordId, UUID id) {
        user.requireSelfOrOfficer(records.memberOf(recordId));
        photos.lock(recordId, id).remove();
    }

    /** The last of a photo, once its files are gone. */
    @Transactional
    void forget(UUID id) {
        photos.findByIdOptional(id).ifPresent(photo -> {
            parts.deleteOf(photo);
            photos.delete(photo);
        });
    }
}
