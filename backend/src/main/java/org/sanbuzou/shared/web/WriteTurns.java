package org.sanbuzou.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets only so many writes of one branch be under way at once that they leave database connections to everybody else. Many
 * writes of a branch wait for one another anyway; those that wait here, in the order they came, hold no connection.
 */
@ApplicationScoped
class WriteTurns {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int RETRY_SECONDS = 5;

    private final Map<UUID, Semaphore> turns = new ConcurrentHashMap<>();
    private final int atOnce;

    WriteTurns(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        atOnce = Math.max(1, connections / 3);
    }

    <T> T take(UUID branchId, Callable<T> write) throws Exception {
        var turn = turns.computeIfAbsent(branchId, unused -> new Semaphore(atOnce, true));
        if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new StopRequest(429, "BUSY", "同时办理的人太多，请稍后再试。", Map.of("Retry-After", RETRY_SECONDS));
        }
        try {
            return write.call();
        } finally {
            turn.release();
        }
    }
}
