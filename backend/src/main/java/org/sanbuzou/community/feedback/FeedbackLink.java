package org.sanbuzou.community.feedback;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Secret;

/** The key to one feedback form. It opens until it is used, revoked or run out; only its hash is kept. */
@Entity
class FeedbackLink extends BranchOwned {
    @Embedded
    private FeedbackPeriod period;

    @Unaudited
    private byte[] secretHash;

    private String createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant usedAt;
    private Instant revokedAt;

    protected FeedbackLink() {}

    FeedbackLink(Secret secret, FeedbackPeriod period, CurrentUser by, Instant now, Duration valid) {
        super(secret.branchId());
        this.period = period;
        secretHash = secret.hash();
        createdBy = by.displayName();
        createdAt = now;
        expiresAt = now.plus(valid);
    }

    void requireOpen(Instant now) {
        if (usedAt != null) {
            throw new RuleViolation("FEEDBACK_GIVEN", "这份反馈已经提交，支部已收到，谢谢。如需补充，请联系支部另发链接。");
        }
        if (revokedAt != null || !now.isBefore(expiresAt)) {
            throw new RuleViolation("FEEDBACK_LINK_ENDED", "这个链接已经到期或停用，请联系支部另发一个。");
        }
    }

    void use(Instant now) {
        requireOpen(now);
        usedAt = now;
    }

    /** A second time changes nothing. */
    void revoke(Instant now) {
        if (usedAt != null) {
            throw new RuleViolation("FEEDBACK_GIVEN", "社区已经用这个链接提交了反馈，不用再停用。");
        }
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    FeedbackPeriod period() {
        return period;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Null while nobody has answered. */
    Instant usedAt() {
        return usedAt;
    }

    /** Null while nobody has taken it back. */
    Instant revokedAt() {
        return revokedAt;
    }
}
