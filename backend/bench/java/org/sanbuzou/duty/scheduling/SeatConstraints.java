package org.sanbuzou.duty.scheduling;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** Our measure in Timefold's words: Σ d², to which a member without any duty rightly adds nothing. */
public class SeatConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {onceADay(factory), squares(factory)};
    }

    static Constraint onceADay(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        PlannedSeat.class, Joiners.equal(PlannedSeat::getDay), Joiners.equal(PlannedSeat::getMember))
                .penalizeLong(HardSoftLongScore.ONE_HARD, (one, other) -> 1)
                .asConstraint("once a day");
    }

    private static Constraint squares(ConstraintFactory factory) {
        return factory.forEach(PlannedSeat.class)
                .groupBy(PlannedSeat::getMember, ConstraintCollectors.countLong())
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (member, duties) -> duties * duties)
                .asConstraint("squares of loads");
    }

    /** Its load balance over the seats alone, which knows only members with a duty. */
    public static class LoadBalance implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(PlannedSeat.class)
                        .groupBy(ConstraintCollectors.loadBalance(PlannedSeat::getMember))
                        .penalizeLong(HardSoftLongScore.ONE_SOFT, balance -> balance.unfairness()
                                .movePointRight(3)
                                .longValue())
                        .asConstraint("unfairness")
            };
        }
    }
}
