package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanbuzou.shared.security.Secret;

/**
 * Remembers for a few seconds who came with which secret. A sign-out, a new password or role, a disabled account or a revoked
 * token is noticed at once on the node where it happens, and on all others within {@link #KEPT}.
 */
@ApplicationScoped
class CallerCache {
    static final Duration KEPT = Duration.ofSeconds(4);
    private static final int MOST = 20_000;

    /** What a secret is good for, and until when. */
    record Pass(Caller caller, Instant expiresAt) {}

    private record Remembered(Pass pass, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < KEPT.toNanos();
        }
    }

    // The oldest go first; what is used often is soon read again.
    private final Map<ByteBuffer, Remembered> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Remembered> eldest) {
            return size() > MOST;
        }
    };

    private long changes;

    /** Reads who it is where that is not remembered. */
    Optional<Pass> get(Secret secret, Supplier<Optional<Pass>> read) {
        var key = ByteBuffer.wrap(secret.hash());
        var known = find(key);
        if (known.isPresent()) {
            return known;
        }
        long since = System.nanoTime();
        long seen = changes();
        var pass = read.get();
        pass.ifPresent(found -> keep(key, new Remembered(found, since), seen));
        return pass;
    }

    private synchronized Optional<Pass> find(ByteBuffer key) {
        return Optional.ofNullable(remembered.get(key))
                .filter(Remembered::isFresh)
                .map(Remembered::pass);
    }

    private synchronized long changes() {
        return changes;
    }

    /** What was read before a change may be out of date by now. */
    private synchronized void keep(ByteBuffer key, Remembered found, long seen) {
        if (seen == changes) {
            remembered.remove(key);
            remembered.put(key, found);
        }
    }

    /** After the commit, as what is read before it is the old state. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccessChanged changed) {
        forget(changed.branchId());
    }

    synchronized void forget(UUID branchId) {
        changes++;
        remembered.values().removeIf(known -> known.pass().caller().branchId().equals(branchId));
    }
}
