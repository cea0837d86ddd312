package org.sanbuzou.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.sanbuzou.shared.BranchTime;

/** The clock of the application under test: the present, unless a test about a certain day moves it. It never stands still. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private static final Clock SYSTEM = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private static volatile Duration ahead = Duration.ZERO;

    /** Local time of the branch. Sessions opened before may have run out then. */
    public static void set(String localTime) {
        var wanted = LocalDateTime.parse(localTime).atZone(BranchTime.ZONE).toInstant();
        ahead = Duration.between(SYSTEM.instant(), wanted);
    }

    public static void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return SYSTEM.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return SYSTEM.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
