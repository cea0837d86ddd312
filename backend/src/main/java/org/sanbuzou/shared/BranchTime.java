package org.sanbuzou.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock. Moments are UTC and cut to microseconds, which is what the database keeps, so that a replayed answer equals
 * the first one. Days are those of the branch's zone.
 */
@Singleton
public class BranchTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private final Clock clock;

    BranchTime(Clock clock) {
        this.clock = clock;
    }

    @Produces
    @Singleton
    static Clock systemClock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
