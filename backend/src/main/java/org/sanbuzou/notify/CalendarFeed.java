package org.sanbuzou.notify;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Secret;

/** A calendar under a secret address, which reads as its owner may. It ends with its row. */
@Entity
class CalendarFeed extends BranchOwned {
    static final int MOST_OF_ONE_ACCOUNT = 5;
    private static final Duration READING_PRECISION = Duration.ofHours(1);

    private UUID accountId;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private FeedScope scope;

    @Unaudited
    private byte[] secretHash;

    private Instant createdAt;

    @Unaudited
    private Instant lastReadAt;

    protected CalendarFeed() {}

    CalendarFeed(Secret secret, CurrentUser owner, FeedScope scope, Instant now) {
        super(secret.branchId());
        this.accountId = owner.accountId();
        this.memberId = owner.memberId();
        this.scope = scope;
        this.secretHash = secret.hash();
        this.createdAt = now;
    }

    /** True when the last reading on record is so old that it is worth a write. */
    boolean isReadingWorthNoting(Instant now) {
        return lastReadAt == null || lastReadAt.plus(READING_PRECISION).isBefore(now);
    }

    void read(Instant now) {
        lastReadAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    /** Null where the account stands for no member. */
    UUID memberId() {
        return memberId;
    }

    FeedScope scope() {
        return scope;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** To the hour; null while nobody has read it. */
    Instant lastReadAt() {
        return lastReadAt;
    }
}
