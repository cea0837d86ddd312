package org.sanbuzou.taskgroup.survey.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/**
 * What is known of a unit: a function of the set of its visits, whatever order they arrived in.
 *
 * @param visits how many count
 * @param attempts how many of the latest had the same result, one after the other
 * @param needsDecision whether so many attempts were in vain that no further one is planned
 */
public record UnitState(
        UnitStatus status,
        SurveyReason reason,
        int visits,
        int attempts,
        Instant lastVisitAt,
        LocalDate nextVisitOn,
        NextVisitBy nextVisitBy,
        boolean needsDecision) {
    public static final UnitState UNTOUCHED =
            new UnitState(UnitStatus.NOT_VISITED, null, 0, 0, null, null, null, false);

    /**
     * @param visits those that were not corrected
     * @param found what others found out about the unit
     * @param zone in which days are counted
     */
    public static UnitState of(Collection<VisitFact> visits, RevisitPlan plan, OutsideFinding found, ZoneId zone) {
        if (visits.isEmpty()) {
            return UNTOUCHED;
        }
        var inTime = visits.stream().sorted(VisitFact.IN_TIME).toList();
        var latest = inTime.get(inTime.size() - 1);
        int attempts = attempts(inTime, latest.result());
        var next = next(latest, attempts, plan, found, zone);
        return new UnitState(
                latest.result().status(),
                latest.reason(),
                inTime.size(),
                attempts,
                latest.happenedAt(),
                next,
                next == null ? null : by(latest, next),
                next == null && plan.exhausted(latest.result(), attempts));
    }

    private static NextVisitBy by(VisitFact latest, LocalDate next) {
        if (latest.result() == VisitResult.DONE) {
            return NextVisitBy.BACK_CHECK;
        }
        return next.equals(latest.agreedOn()) ? NextVisitBy.AGREED : NextVisitBy.PROPOSED;
    }

    private static LocalDate next(VisitFact latest, int attempts, RevisitPlan plan, OutsideFinding found, ZoneId zone) {
        var day = LocalDate.ofInstant(latest.happenedAt(), zone);
        if (latest.result() == VisitResult.DONE) {
            return found.refutes(latest)
                    ? LocalDate.ofInstant(found.refutedAt(), zone).plusDays(1)
                    : null;
        }
        if (latest.agreedOn() != null) {
            return latest.agreedOn();
        }
        if (latest.result() == VisitResult.DISPUTED && found.settledSince(day)) {
            return found.settledOn().plusDays(1);
        }
        return plan.next(latest.result(), attempts, day).orElse(null);
    }

    private static int attempts(List<VisitFact> inTime, VisitResult result) {
        int attempts = 0;
        for (int i = inTime.size() - 1; i >= 0 && inTime.get(i).result() == result; i--) {
            attempts++;
        }
        return attempts;
    }
}
