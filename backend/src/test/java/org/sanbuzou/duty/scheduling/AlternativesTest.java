package org.sanbuzou.duty.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    @Property(tries = 300)
    void costAsMuchAsTheRosterWithTheOtherMemberThere(
            @ForAll long seed,
            @ForAll Policy policy,
            @ForAll @IntRange(min = 2, max = 5) int members,
            @ForAll @IntRange(min = 1, max = 3) int seats,
            @ForAll @IntRange(min = 1, max = 6) int days,
            @ForAll boolean pins) {
        var plain = RandomRosters.of(seed, policy, members, seats, days, 0.3);
        var problem = pins ? RandomRosters.withPins(seed, plain) : plain;
        var optimum = RosterSolver.solve(problem);

        for (var seat : optimum.assignments()) {
            int day = problem.days().indexOf(seat.date());
            for (var alternative : Alternatives.of(problem, optimum.assignments(), day, seat.member())) {
                assertRight(problem, optimum.assignments(), day, seat.member(), alternative);
                if (alternative.kind().isPossible() && !pinned(problem, day, seat.member())) {
                    assertThat(alternative.extraCost()).isBetween(Fraction.ZERO, alternative.directCost());
                }
            }
        }
    }

    /** A plan that was fair by another policy, and with other people. */
    @Property(tries = 300)
    void areRightForPlansThatAreNotOptimal(
            @ForAll long seed,
            @ForAll Policy policy,
            @ForAll @IntRange(min = 2, max = 5) int members,
            @ForAll @IntRange(min = 1, max = 3) int seats,
            @ForAll @IntRange(min = 1, max = 6) int days) {
        var problem = RandomRosters.withPins(seed, RandomRosters.of(seed, policy, members, seats, days, 0.2));
        var plan = RosterSolver.solve(RandomRosters.of(seed + 1, Policy.CATCH_UP, members, seats, days, 0.4))
                .assignments();

        for (var seat : plan) {
            int day = problem.days().indexOf(seat.date());
            if (problem.members().get(seat.member()).availableDays().get(day)) {
                Alternatives.of(problem, plan, day, seat.member())
                        .forEach(alternative -> assertRight(problem, plan, day, seat.member(), alternative));
            }
        }
    }

    @Test
    void followChainsThroughManyMembers() {
        var problem = RandomRosters.windows(5, Policy.EQUAL, 60, 2, 100, 20);
        var plan = RosterSolver.solve(problem).assignments();
        var kinds = new ArrayList<Alternative.Kind>();

        for (var seat : plan.subList(0, 40)) {
            int day = problem.days().indexOf(seat.date());
            for (var alternative : Alternatives.of(problem, plan, day, seat.member())) {
                assertRight(problem, plan, day, seat.member(), alternative);
                kinds.add(alternative.kind());
            }
        }

        assertThat(kinds).contains(Alternative.Kind.DIRECT, Alternative.Kind.TRADED, Alternative.Kind.REARRANGED);
    }

    @Test
    void refusesADutyThatIsNotThere() {
        var problem = RandomRosters.of(1, Policy.EQUAL, 3, 1, 4, 0);

        assertThatThrownBy(() -> Alternatives.of(problem, List.of(), 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no seat");
    }

    private static void assertRight(
            RosterProblem problem, List<SeatAssignment> plan, int day, int member, Alternative alternative) {
        int other = alternative.member();
        var date = problem.days().get(day);
        boolean onDuty = plan.stream()
                .anyMatch(seat -> seat.member() == other && seat.date().equals(date));
        switch (alternative.kind()) {
            case PAST -> assertThat(day).isLessThan(problem.firstOpenDay());
            case PINNED -> assertThat(pinned(problem, day, other)).isTrue();
            case NOT_AVAILABLE ->
                assertThat(problem.members().get(other).availableDays().get(day))
                        .isFalse();
            case ON_DUTY ->
                assertThat(onDuty || covered(with(problem, day, member, other)) < covered(problem))
                        .isTrue();
            default ->
                assertThat(alternative.extraCost())
                        .isEqualTo(cost(with(problem, day, member, other)).minus(cost(with(problem, day, -1, member))));
        }
    }

    private static boolean pinned(RosterProblem problem, int day, int member) {
        return problem.members().get(member).pinnedDays().get(day);
    }

    private static int covered(RosterProblem problem) {
        return RosterSolver.solve(problem).assignments().size();
    }

    private static Fraction cost(RosterProblem problem) {
        return problem.members().size() > 5 ? RosterSolver.solve(problem).objective() : BruteForce.leastCost(problem);
    }

    /** With {@code in} pinned on the day and {@code out} away; a day before the period keeps the days available equal. */
    private static RosterProblem with(RosterProblem problem, int day, int out, int in) {
        var dates = new ArrayList<>(problem.days());
        dates.add(0, dates.get(0).minusDays(1));
        var members = IntStream.range(0, problem.members().size())
                .mapToObj(i -> {
                    var member = problem.members().get(i);
                    var available = later(member.availableDays());
                    var stays = later(member.pinnedDays());
                    if (i == out) {
                        available.set(0, available.get(day + 1));
                        available.clear(day + 1);
                        stays.clear(day + 1);
                    }
                    stays.set(day + 1, i == in || stays.get(day + 1));
                    return new RosterMember(member.id(), available, member.priorDuties(), stays, new BitSet());
                })
                .toList();
        return new RosterProblem(dates, problem.seats(), problem.policy(), members, problem.firstOpenDay() + 1);
    }

    private static BitSet later(BitSet days) {
        var later = new BitSet();
        days.stream().forEach(day -> later.set(day + 1));
        return later;
    }
}
