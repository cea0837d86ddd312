package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanbuzou.shared.persistence.ShortMemory;
import org.sanbuzou.shared.security.Secret;

/**
 * Remembers for a few seconds who came with which secret. A sign-out, a new password or role, a disabled account or a revoked
 * token is noticed at once on the node where it happens, and on all others within {@link ShortMemory#KEPT}.
 */
@ApplicationScoped
class CallerCache {
    private static final int MOST = 20_000;

    /** What a secret is good for, and until when. */
    record Pass(Caller caller, Instant expiresAt) {}

    private final ShortMemory<ByteBuffer, Pass> passes = new ShortMemory<>(MOST);

    Optional<Pass> find(Secret secret) {
        return passes.find(secret.branchId(), key(secret));
    }

    /** Reads who it is where that is not remembered. */
    Optional<Pass> get(Secret secret, Supplier<Optional<Pass>> read) {
        var key = key(secret);
        return Optional.ofNullable(passes.get(secret.branchId(), List.of(key), missing -> read.get()
                        .map(pass -> Map.of(key, pass))
                        .orElse(Map.of()))
                .get(key));
    }

    private static ByteBuffer key(Secret secret) {
        return ByteBuffer.wrap(secret.hash());
    }

    /** After the commit, as what is read before it is the old state. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccessChanged changed) {
        forget(changed.branchId());
    }

    void forget(UUID branchId) {
        passes.forget(branchId);
    }
}
