package org.sanbuzou.duty.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the verifier must not let pass. */
class CertificateTest {
    private final RosterProblem problem = RosterFile.read("equal-22").problem();
    private final RosterSolution solution = RosterSolver.solve(problem);

    @Test
    void findsAnUnavailableMember() {
        var first = solution.assignments().get(0);
        int absent = IntStream.range(0, problem.members().size())
                .filter(member -> !problem.members().get(member).availableDays().get(0))
                .findFirst()
                .orElseThrow();

        var tampered =
                withAssignments(solution, replaced(0, seat -> new SeatAssignment(first.date(), first.seat(), absent)));

        assertThat(CertificateVerifier.faults(problem, tampered)).anyMatch(fault -> fault.startsWith("not available"));
    }

    @Test
    void findsAMissingSeat() {
        var tampered = withAssignments(
                solution,
                solution.assignments().subList(1, solution.assignments().size()));

        assertThat(CertificateVerifier.faults(problem, tampered)).anyMatch(fault -> fault.startsWith("covers other"));
    }

    @Test
    void findsADifferentPrice() {
        var prices = new ArrayList<>(solution.certificate().prices());
        prices.set(3, prices.get(3).plus(Fraction.of(20, 1)));
        var tampered = new RosterSolution(
                solution.assignments(),
                solution.uncovered(),
                solution.loads(),
                solution.availableDays(),
                solution.objective(),
                solution.lowerBound(),
                new Certificate(prices),
                solution.smallestDistance(),
                solution.distanceBound());

        assertThat(CertificateVerifier.faults(problem, tampered)).isNotEmpty();
    }

    @Property(tries = 100)
    void findsADutyGivenToSomebodyElse(@ForAll @IntRange(max = 247) int at, @ForAll @IntRange(max = 21) int receiver) {
        var giver = solution.assignments().get(at).member();
        var tampered =
                withAssignments(solution, replaced(at, seat -> new SeatAssignment(seat.date(), seat.seat(), receiver)));

        assertThat(CertificateVerifier.faults(problem, tampered).isEmpty()).isEqualTo(giver == receiver);
    }

    @ParameterizedTest
    @EnumSource
    void oneMemberDoingAllDaysIsNeverOptimalWhileAnotherIsIdle(Policy policy) {
        var year = IntStream.range(0, 365).toArray();
        var members = List.of(RosterSolverTest.member("busy", year), RosterSolverTest.member("idle", year));
        var pair = new RosterProblem(RandomRosters.days(365), 1, policy, members);
        var optimum = RosterSolver.solve(pair);

        var unfair =
                pair.days().stream().map(day -> new SeatAssignment(day, 1, 0)).toList();

        assertThat(CertificateVerifier.faults(pair, optimum)).isEmpty();
        assertThat(Collections.max(optimum.loads())).isEqualTo(183);
        assertThat(CertificateVerifier.faults(pair, withAssignments(optimum, unfair)))
                .anyMatch(fault -> fault.startsWith("not proven optimal"));
    }

    /** Whatever prices are claimed, a bound cannot rise above the optimum, so no certificate excuses a worse plan. */
    @Property(tries = 100)
    void noPricesProveAWorsePlan(
            @ForAll @IntRange(min = -50, max = 1000) int busy, @ForAll @IntRange(max = 1000) int idle) {
        var year = IntStream.range(0, 365).toArray();
        var members = List.of(RosterSolverTest.member("busy", year), RosterSolverTest.member("idle", year));
        var pair = new RosterProblem(RandomRosters.days(365), 1, Policy.EQUAL, members);
        var unfair = new RosterSolution(
                pair.days().stream().map(day -> new SeatAssignment(day, 1, 0)).toList(),
                List.of(),
                List.of(365, 0),
                List.of(365, 365),
                Fraction.of(365 * 365, 1),
                Fraction.of(365 * 365, 1),
                new Certificate(List.of(Fraction.of(busy, 1), Fraction.of(idle, 1))),
                1,
                1);

        assertThat(CertificateVerifier.faults(pair, unfair)).anyMatch(fault -> fault.startsWith("not proven optimal"));
    }

    private List<SeatAssignment> replaced(int at, UnaryOperator<SeatAssignment> change) {
        var assignments = new ArrayList<>(solution.assignments());
        assignments.set(at, change.apply(assignments.get(at)));
        return assignments;
    }

    private static RosterSolution withAssignments(RosterSolution solution, List<SeatAssignment> assignments) {
        return new RosterSolution(
                assignments,
                solution.uncovered(),
                solution.loads(),
                solution.availableDays(),
                solution.objective(),
                solution.lowerBound(),
                solution.certificate(),
                solution.smallestDistance(),
                solution.distanceBound());
    }
}
