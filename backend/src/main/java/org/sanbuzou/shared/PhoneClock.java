package org.sanbuzou.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What the moment of sending tells about a phone's clock. A wrong clock is no reason to lose what was recorded. */
public record PhoneClock(Instant sentAt, Instant receivedAt) {
    private static final Duration DAY = Duration.ofDays(1);
    /** Phones that have forgotten the time begin here. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Instant EARLIEST = BranchTime.startOf(LocalDate.of(2000, 1, 1));

    /** Whether a moment can be kept at all, be it true or not. */
    public static boolean isUsable(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(LAST);
    }

    /** How far the clock was ahead of the server's. */
    public Duration offset() {
        return Duration.between(receivedAt, sentAt);
    }

    /** Also when the clock was set right before sending: then the act lies after its own sending, or in another age. */
    public boolean isOff(Instant began, Instant ended, Duration tolerance) {
        return offset().abs().compareTo(tolerance) > 0 || ended.isAfter(sentAt.plus(DAY)) || began.isBefore(EARLIEST);
    }
}
