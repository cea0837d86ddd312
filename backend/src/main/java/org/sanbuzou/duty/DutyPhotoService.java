package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.PutAnswer;

@ApplicationScoped
class DutyPhotoService {
    private static final int MOST_OF_A_DUTY = 6;

    private final DutyDay day;
    private final DutyPhotos photos;
    private final DutyPhotoPictures pictures;
    private final CurrentUser user;
    private final BranchTime time;

    DutyPhotoService(DutyDay day, DutyPhotos photos, DutyPhotoPictures pictures, CurrentUser user, BranchTime time) {
        this.day = day;
        this.photos = photos;
        this.pictures = pictures;
        this.user = user;
        this.time = time;
    }

    /** Photos of one duty come one after the other, so that none is stored twice and none too many. */
    @Transactional
    PutAnswer<DutyPhotoView> put(UUID dutyId, UUID id, byte[] sentHash, byte[] jpeg) {
        var duty = day.locked(dutyId);
        var known = photos.findByIdOptional(id);
        if (known.isPresent()) {
            known.get().requireSame(dutyId, sentHash);
            return PutAnswer.known(DutyPhotoView.of(known.get()));
        }
        if (photos.of(duty).size() >= MOST_OF_A_DUTY) {
            throw new RuleViolation("TOO_MANY_PHOTOS", "每班最多附 " + MOST_OF_A_DUTY + " 张照片，请先去掉一张。");
        }
        var photo = new DutyPhoto(duty, id, sentHash, jpeg.length, user, time.now());
        photos.persistAndFlush(photo);
        pictures.persistAndFlush(new DutyPhotoPicture(photo, jpeg));
        return PutAnswer.created(DutyPhotoView.of(photo));
    }

    @Transactional
    void delete(UUID dutyId, UUID id) {
        var photo = photos.require(day.readable(dutyId), id);
        photo.requireRemovableBy(user);
        pictures.deleteOf(photo);
        photos.delete(photo);
    }
}
