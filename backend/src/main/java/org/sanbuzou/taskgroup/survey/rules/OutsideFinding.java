package org.sanbuzou.taskgroup.survey.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of a unit beside its visits.
 *
 * @param settledOn the day on which the last dispute was settled, null while one is open and where there was none
 * @param refutedAt when a back-check last said that the unit is not as recorded, null where the last one said no such thing
 */
public record OutsideFinding(LocalDate settledOn, Instant refutedAt) {
    public static final OutsideFinding NOTHING = new OutsideFinding(null, null);

    boolean settledSince(LocalDate day) {
        return settledOn != null && !settledOn.isBefore(day);
    }

    /** Whoever was there after the back-check has seen to it. */
    boolean refutes(VisitFact latest) {
        return refutedAt != null && !refutedAt.isBefore(latest.happenedAt());
    }
}
