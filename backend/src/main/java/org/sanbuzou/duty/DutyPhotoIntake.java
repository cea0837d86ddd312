package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
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

    /** An image takes many times more memory than the file it came in. */
    private final Semaphore decoding = new Semaphore(2);

    DutyPhotoIntake(DutyDay day, DutyPhotos photos, DutyPhotoService service, AgreedRules rules, BranchTime time) {
        this.day = day;
        this.photos = photos;
        this.service = service;
        this.rules = rules;
        this.time = time;
    }

    PutAnswer<DutyPhotoView> put(UUID dutyId, UUID id, byte[] sent) {
        day.writable(dutyId);
        var hash = hash(sent);
        var known = photos.findByIdOptional(id);
        if (known.isPresent()) {
            known.get().requireSame(dutyId, hash);
            return PutAnswer.known(DutyPhotoView.of(known.get()));
        }
        if (!rules.isSet(Rule.PHOTOS_ALLOWED, time.today())) {
            throw new RuleViolation("PHOTOS_OFF", "本支部没有开放附照片，文字记录即可；要开放，请支部委员在约定参数中设置。");
        }
        return service.put(dutyId, id, hash, kept(sent));
    }

    private byte[] kept(byte[] sent) {
        decoding.acquireUninterruptibly();
        try {
            return KeptPicture.of(sent);
        } finally {
            decoding.release();
        }
    }

    private static byte[] hash(byte[] sent) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(sent);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
