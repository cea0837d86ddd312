package org.sanbuzou.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.RuleViolation;

/** Which moment counts as the arrival: the phone's if it can be true, else the server's. */
final class Arrival {
    /** How far a phone's clock may run ahead of the server's. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private Arrival() {}

    /**
     * A record kept without network comes later than its day; without such a moment only officers record on another day.
     *
     * @param sent the phone's moment, may be null
     */
    static Instant at(LocalDate day, Instant sent, Instant now, boolean officer) {
        if (sent != null && isOn(day, sent) && !sent.isAfter(now.plus(AHEAD))) {
            return sent;
        }
        if (isOn(day, now) || officer) {
            return now;
        }
        throw new RuleViolation("DUTY_DAY_OVER", DayText.of(day) + " 已经过去，到岗只在当天登记；要补登请联系支部委员。");
    }

    private static boolean isOn(LocalDate day, Instant moment) {
        return !moment.isBefore(BranchTime.startOf(day)) && moment.isBefore(BranchTime.endOf(day));
    }
}
