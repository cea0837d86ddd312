package org.sanbuzou.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

record ApiTokenView(
        UUID id,
        String name,
        List<String> scopes,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant revokedAt,
        Instant createdAt) {
    static ApiTokenView of(ApiToken token) {
        return new ApiTokenView(
                token.id(),
                token.name(),
                token.scopes(),
                token.expiresAt(),
                token.lastUsedAt(),
                token.revokedAt(),
                token.createdAt());
    }
}
