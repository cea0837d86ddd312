package org.sanbuzou.community.need;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;

/** A member chose to take a seat of a need. It ends when the member no longer can; claiming again makes another. */
@Entity
class ServiceNeedClaim extends BranchOwned {
    private UUID needId;
    private UUID memberId;

    /** The member while it lasts; its unique key stands behind the rule of one claim. */
    @Unaudited
    private UUID activeMemberId;

    private Instant claimedAt;

    /** The officer who wrote down what the member said; null when the member did it. */
    private String enteredBy;

    private UUID enteredById;
    private Instant withdrawnAt;
    private String withdrawnBy;
    private String remark;

    protected ServiceNeedClaim() {}

    ServiceNeedClaim(ServiceNeed need, UUID memberId, CurrentUser user, Instant now) {
        super(need.branchId());
        this.needId = need.id();
        this.memberId = memberId;
        this.activeMemberId = memberId;
        this.claimedAt = now;
        if (!user.is(memberId)) {
            enteredBy = user.displayName();
            enteredById = user.accountId();
        }
    }

    void withdraw(CurrentUser user, String why, Instant now) {
        activeMemberId = null;
        withdrawnAt = now;
        withdrawnBy = user.displayName();
        remark = why;
    }

    boolean isActive() {
        return withdrawnAt == null;
    }

    UUID needId() {
        return needId;
    }

    UUID memberId() {
        return memberId;
    }

    Instant claimedAt() {
        return claimedAt;
    }

    String enteredBy() {
        return enteredBy;
    }

    /** Null while it lasts, as are {@link #withdrawnBy} and {@link #remark}. */
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawnBy() {
        return withdrawnBy;
    }

    String remark() {
        return remark;
    }
}
