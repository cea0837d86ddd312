package org.sanbuzou.testing;

import io.quarkus.test.Mock;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.sanbuzou.shared.BranchTime;

/** The clock of the application under test: the real one, until a test stops it at a moment of its own. */
@Mock
@Singleton
public class TestClock extends Clock implements QuarkusTestBeforeEachCallback {
    private static volatile Instant stopped;

    /** Local time of the branch, such as {@code 2026-03-02T09:00}. */
    public static void stopAt(String moment) {
        stopped = LocalDateTime.parse(moment).atZone(BranchTime.ZONE).toInstant();
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        stopped = null;
    }

    @Override
    public Instant instant() {
        return stopped != null
                ? stopped
                : Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)).instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
