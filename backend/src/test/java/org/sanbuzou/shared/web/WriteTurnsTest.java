package org.sanbuzou.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;

class WriteTurnsTest {
    private static final UUID BRANCH = UUID.randomUUID();

    @Test
    void aThirdOfTheConnectionsServesTheWritesOfOneBranch() throws Exception {
        var turns = new WriteTurns(9);
        var inside = new AtomicInteger();
        var most = AtOnce.run(
                24,
                () -> turns.take(BRANCH, () -> {
                    int now = inside.incrementAndGet();
                    Thread.yield();
                    inside.decrementAndGet();
                    return now;
                }));
        assertThat(most).hasSize(24).allMatch(now -> now <= 3);
    }

    @Test
    void branchesDoNotWaitForOneAnother() throws Exception {
        var turns = new WriteTurns(1);
        var together = new CyclicBarrier(2);
        assertThat(AtOnce.run(2, () -> turns.take(UUID.randomUUID(), together::await)))
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aWriteThatFailsLeavesItsTurnToTheNext() throws Exception {
        var turns = new WriteTurns(1);
        assertThatThrownBy(() -> turns.take(BRANCH, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(turns.take(BRANCH, () -> "next")).isEqualTo("next");
    }
}
