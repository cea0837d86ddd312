package org.sanbuzou.community;

import java.time.Duration;
import java.time.Instant;
import org.sanbuzou.shared.BranchTime;

/** What the moment of sending tells about a phone's clock. */
record PhoneClock(Instant sentAt, Instant receivedAt) {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant EARLIEST = BranchTime.startOf(DayLimits.EARLIEST);

    /** How far the clock was ahead of the server's. */
    Duration offset() {
        return Duration.between(receivedAt, sentAt);
    }

    /** Also when the clock was set right before sending: then the service lies after its own sending, or in another age. */
    boolean isOff(ServiceFacts facts, Duration tolerance) {
        var last = facts.endedAt() == null ? facts.startedAt() : facts.endedAt();
        return offset().abs().compareTo(tolerance) > 0
                || last.isAfter(sentAt.plus(DAY))
                || facts.startedAt().isBefore(EARLIEST);
    }
}
