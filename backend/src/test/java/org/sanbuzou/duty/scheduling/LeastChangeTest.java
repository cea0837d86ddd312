package org.sanbuzou.duty.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeastChangeTest {
    /** The earlier plan is that of other people, other absences and more days. */
    @Property(tries = 500)
    void changesNoMoreThanAnyOtherOptimalPlan(
            @ForAll long seed,
            @ForAll Policy policy,
            @ForAll @IntRange(min = 1, max = 5) int members,
            @ForAll @IntRange(min = 1, max = 3) int seats,
            @ForAll @IntRange(min = 1, max = 6) int days,
            @ForAll @IntRange(max = 8) int tenthsMissing,
            @ForAll boolean pins) {
        var plain = RandomRosters.of(seed, policy, members, seats, days, tenthsMissing / 10.0);
        var problem = pins ? RandomRosters.withPins(seed, plain) : plain;
        var before = RandomRosters.of(seed + 1, Policy.CATCH_UP, members + 1, 2, days + 1, 0.2);
        var earlier = duties(before, RosterSolver.solve(before));

        var replanning = LeastChange.of(problem, earlier);

        assertRight(problem, earlier, replanning);
        assertThat(replanning.solution().objective()).isEqualTo(BruteForce.leastCost(problem));
        assertThat(replanning.changes())
                .isEqualTo(BruteForce.fewestChanges(
                        problem,
                        earlier.stream()
                                .map(duty -> List.<Object>of(duty.date(), duty.memberId()))
                                .collect(Collectors.toSet())));
    }

    @Property(tries = 60)
    void provesThatNoOptimalPlanChangesLess(@ForAll long seed, @ForAll Policy policy, @ForAll boolean windows) {
        var plain = windows
                ? RandomRosters.windows(seed, policy, 120, 3, 150, 25)
                : RandomRosters.of(seed, policy, 60, 3, 150, 0.3);
        var problem = RandomRosters.withPins(seed, plain);
        var before = RandomRosters.of(seed + 1, policy, 50, 3, 160, 0.3);

        assertRight(problem, duties(plain, RosterSolver.solve(plain)));
        assertRight(problem, duties(before, RosterSolver.solve(before)));
    }

    @ParameterizedTest
    @EnumSource
    void leavesAnOptimalPlanAsItIs(Policy policy) {
        var problem = RandomRosters.of(3, policy, 22, 2, 250, 0.1);
        var plan = RosterSolver.solve(problem);

        var replanning = LeastChange.of(problem, duties(problem, plan));

        assertThat(replanning.changes()).isZero();
        assertThat(replanning.solution()).isEqualTo(plan);
        assertThat(replanning.days()).allMatch(DayChange::isEmpty);
    }

    @Test
    void anAbsenceIsMendedAndEverybodyElseKeepsTheSeat() {
        var problem = RandomRosters.of(3, Policy.EQUAL, 22, 2, 250, 0);
        var plan = RosterSolver.solve(problem);
        var duty = plan.assignments().get(201);
        var members = new ArrayList<>(problem.members());
        var absent = members.get(duty.member());
        var available = absent.availableDays();
        available.clear(problem.days().indexOf(duty.date()));
        members.set(duty.member(), new RosterMember(absent.id(), available, 0));
        var changed = new RosterProblem(problem.days(), 2, Policy.EQUAL, members);

        var replanning = LeastChange.of(changed, duties(problem, plan));

        assertThat(replanning.changes()).isBetween(1, 2);
        assertThat(replanning.days().stream().flatMap(day -> day.kept().stream()))
                .hasSize(500 - replanning.changes())
                .isSubsetOf(plan.assignments());
        assertThat(replanning.days().stream().flatMap(day -> day.going().stream()))
                .contains(new EarlierDuty(duty.date(), duty.seat(), absent.id()));
    }

    @Test
    void saysWhoGoesFromDaysAndSeatsThatAreNoMore() {
        var day = LocalDate.of(2026, 3, 2);
        var members = List.of(RosterSolverTest.member("a", 0), RosterSolverTest.member("b", 0));
        var problem = new RosterProblem(List.of(day), 1, Policy.EQUAL, members);
        var left = new EarlierDuty(day, 1, "left");
        var second = new EarlierDuty(day, 2, "b");
        var dropped = new EarlierDuty(day.plusDays(5), 1, "a");

        var replanning = LeastChange.of(problem, List.of(dropped, second, left));

        assertThat(replanning.days())
                .containsExactly(
                        new DayChange(day, List.of(new SeatAssignment(day, 1, 1)), List.of(), List.of(left)),
                        new DayChange(day.plusDays(5), List.of(), List.of(), List.of(dropped)));
    }

    @Test
    void nobodyAndNoDaysGiveAnEmptyPlan() {
        var none = new RosterProblem(List.of(), 1, Policy.EQUAL, List.of());

        assertThat(LeastChange.of(none, List.of()).days()).isEmpty();
    }

    private static void assertRight(RosterProblem problem, List<EarlierDuty> earlier) {
        assertRight(problem, earlier, LeastChange.of(problem, earlier));
    }

    private static void assertRight(RosterProblem problem, List<EarlierDuty> earlier, Replanning replanning) {
        var solution = replanning.solution();
        assertThat(CertificateVerifier.faults(problem, solution)).isEmpty();
        assertThat(replanning.fewestChanges()).isEqualTo(replanning.changes());
        assertThat(replanning.days().stream().flatMap(day -> Stream.concat(day.kept().stream(), day.coming().stream())))
                .containsExactlyInAnyOrderElementsOf(solution.assignments());
        assertThat(replanning.days().stream()
                        .flatMap(day -> Stream.concat(
                                day.going().stream().map(duty -> List.<Object>of(duty.date(), duty.memberId())),
                                day.kept().stream()
                                        .map(seat -> List.<Object>of(
                                                seat.date(),
                                                problem.members()
                                                        .get(seat.member())
                                                        .id())))))
                .containsExactlyInAnyOrderElementsOf(earlier.stream()
                        .map(duty -> List.<Object>of(duty.date(), duty.memberId()))
                        .toList());
    }

    private static List<EarlierDuty> duties(RosterProblem problem, RosterSolution plan) {
        return plan.assignments().stream()
                .map(seat -> new EarlierDuty(
                        seat.date(),
                        seat.seat(),
                        problem.members().get(seat.member()).id()))
                .toList();
    }
}
