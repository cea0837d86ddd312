package org.sanbuzou.identity;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.Secret;

/** A key for an integration: acts as an officer, within its scopes ({@code feature:read} or {@code feature:write}). */
@Entity
class ApiToken extends BranchOwned {
    static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration USE_PRECISION = Duration.ofMinutes(1);

    @Unaudited
    private byte[] tokenHash;

    private String name;
    private String scopes;
    private Instant createdAt;
    private Instant expiresAt;

    @Unaudited
    private Instant lastUsedAt;

    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(UUID branchId, Secret secret, String name, List<String> scopes, Instant now, Instant expiresAt) {
        super(branchId);
        this.tokenHash = secret.hash();
        this.name = name;
        this.scopes = String.join(" ", scopes);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    boolean isUsable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** True when the last use on record is so old that it is worth a write. */
    boolean isUseWorthNoting(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(USE_PRECISION).isBefore(now);
    }

    void used(Instant now) {
        lastUsedAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    List<String> scopes() {
        return List.of(scopes.split(" "));
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
