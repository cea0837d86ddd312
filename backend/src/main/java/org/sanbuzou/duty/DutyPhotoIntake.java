package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.Sha256;
import org.sanbuzou.shared.imaging.KeptPicture;
import org.sanbuzou.shared.web.PutAnswer;

/** Makes of what a phone sent what is kept, outside any transaction: that takes long, and connections are few. */
@ApplicationScoped
class DutyPhotoIntake {
    private final DutyDay day;
    private final DutyPhotos photos;
    private final DutyPhotoService service;
    private final AgreedRules rules;
    private final BranchTime time;

    DutyPhotoIntake(DutyDay day, DutyPhotos photos, DutyPhotoService service, AgreedRules rules, BranchTime time) {
        this.day = day;
        this.photos = photos;
        this.service = service;
        this.rules = rules;
        this.time = time;
    }

    PutAnswer<DutyPhotoView> put(UUID dutyId, UUID id, byte[] sent) {
        day.writable(dutyId);
        var hash = Sha256.of(sent).bytes();
        var known = photos.findByIdOptional(id);
        if (known.isPresent()) {
            known.get().requireSame(dutyId, hash);
            return PutAnswer.known(DutyPhotoView.of(known.get()));
        }
        if (!rules.isSet(Rule.PHOTOS_ALLOWED, time.today())) {
            throw new RuleViolation("PHOTOS_OFF", "本支部没有开放附照片，文字记录即可；要开放，请支部委员在约定参数中设置。");
        }
        return service.put(dutyId, id, hash, KeptPicture.of(sent));
    }
}
