package org.sanbuzou.identity;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.Secret;

/** One login of one browser; ended by deleting it. */
@Entity
@Unaudited
class Session extends BranchOwned {
    static final Duration LIFETIME = Duration.ofDays(7);

    private byte[] tokenHash;
    private UUID accountId;
    private Instant createdAt;
    private Instant expiresAt;

    protected Session() {}

    Session(Account account, Secret secret, Instant now) {
        super(account.branchId());
        this.tokenHash = secret.hash();
        this.accountId = account.id();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
