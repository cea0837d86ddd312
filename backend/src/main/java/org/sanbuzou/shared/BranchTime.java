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
    private static final int LAST_YEAR = 2999;
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

    /** The moment a day of the branch begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after a day of the branch. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /**
     * The moment a day begins that somebody asks for; null for null.
     *
     * @throws BadInput naming {@code field} for a day that no calendar in use has
     */
    public static Instant startOf(String field, LocalDate day) {
        return day == null ? null : startOf(requireKnown(field, day));
    }

    /** The first moment after a day that somebody asks for, likewise. */
    public static Instant endOf(String field, LocalDate day) {
        return day == null ? null : endOf(requireKnown(field, day));
    }

    /** @throws BadInput naming {@code field} for a day that no calendar in use has */
    public static LocalDate requireKnown(String field, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new BadInput("DATE_OUT_OF_RANGE", field, "日期超出范围，请重新选择。");
        }
        return day;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
