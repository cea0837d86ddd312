package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.PhoneClock;

/** Finds what an officer should look at in a visit when it arrives. */
@ApplicationScoped
class VisitFlags {
    /** Two people of a pair may record the same visit. No official text; our own choice. */
    static final Duration SAME_VISIT = Duration.ofMinutes(30);

    private final SurveyVisits visits;
    private final AgreedRules rules;
    private final BranchTime time;

    VisitFlags(SurveyVisits visits, AgreedRules rules, BranchTime time) {
        this.visits = visits;
        this.rules = rules;
        this.time = time;
    }

    /** How far the phone's clock was ahead when the visit was made; nothing where it was right. */
    Duration fault(VisitFacts facts, PhoneClock clock) {
        var tolerance = Duration.ofMinutes(rules.number(Rule.CLOCK_TOLERANCE, time.today()));
        return clock.isOff(facts.visitedAt(), facts.visitedAt(), tolerance) ? clock.offset() : Duration.ZERO;
    }

    /** @param isAssigned whether the visitor's pair is responsible for the unit */
    Set<VisitFlag> of(Survey survey, VisitFacts facts, PhoneClock clock, Duration fault, boolean isAssigned) {
        var happenedAt = facts.visitedAt().minus(fault);
        var flags = EnumSet.noneOf(VisitFlag.class);
        set(flags, VisitFlag.CLOCK_OFF, !fault.isZero());
        set(flags, VisitFlag.LATE, clock.receivedAt().isAfter(happenedAt.plus(late())));
        set(flags, VisitFlag.NOT_ASSIGNED, !isAssigned);
        set(flags, VisitFlag.OUTSIDE_PERIOD, isOutside(survey, happenedAt));
        set(flags, VisitFlag.AFTER_CLOSE, survey.status() == SurveyStatus.CLOSED);
        var except = facts.correctsId() == null ? new UUID(0, 0) : facts.correctsId();
        set(flags, VisitFlag.LOOKS_DUPLICATE, visits.isNear(facts.unitId(), happenedAt, SAME_VISIT, except));
        return flags;
    }

    private Duration late() {
        return Duration.ofDays(rules.number(Rule.LATE_DAYS, time.today()));
    }

    private static boolean isOutside(Survey survey, Instant moment) {
        var day = LocalDate.ofInstant(moment, BranchTime.ZONE);
        return day.isBefore(survey.startsOn()) || day.isAfter(survey.endsOn());
    }

    private static void set(Set<VisitFlag> flags, VisitFlag flag, boolean applies) {
        if (applies) {
            flags.add(flag);
        }
    }
}
