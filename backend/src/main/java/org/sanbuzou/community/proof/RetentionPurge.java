package org.sanbuzou.community.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** What was deleted for good, how much of it and why; itself kept for good. */
@Entity
@Unaudited
class RetentionPurge extends BranchOwned {
    /** What was deleted. */
    enum What {
        LOCATION,
        HOST_SESSION
    }

    /** Why. */
    enum Cause {
        EXPIRED,
        SWITCHED_OFF,
        CONSENT_WITHDRAWN
    }

    @Enumerated(EnumType.STRING)
    private What what;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private int removed;
    private Instant olderThan;
    private Instant purgedAt;

    protected RetentionPurge() {}

    RetentionPurge(UUID branchId, What what, Cause cause, int removed, Instant olderThan, Instant now) {
        super(branchId);
        this.what = what;
        this.cause = cause;
        this.removed = removed;
        this.olderThan = olderThan;
        purgedAt = now;
    }

    What what() {
        return what;
    }

    Cause cause() {
        return cause;
    }

    int removed() {
        return removed;
    }

    /** Null where age was not the reason. */
    Instant olderThan() {
        return olderThan;
    }

    Instant purgedAt() {
        return purgedAt;
    }
}
