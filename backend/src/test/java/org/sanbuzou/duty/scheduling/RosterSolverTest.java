package org.sanbuzou.duty.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterSolverTest {
    @Test
    void theYear2026Has248Workdays() {
        assertThat(RosterFile.workdays2026()).hasSize(248);
    }

    @ParameterizedTest
    @ValueSource(strings = {"equal-22", "proportional-22", "catch-up-14", "two-seats-30-gaps"})
    void findsTheKnownOptimum(String name) {
        var file = RosterFile.read(name);

        var solution = RosterSolver.solve(file.problem());

        assertThat(CertificateVerifier.faults(file.problem(), solution)).isEmpty();
        assertThat(file.problem().slots()).isEqualTo(file.slots());
        assertThat(solution.availableDays()).isEqualTo(file.availableDays());
        assertThat(solution.uncovered()).hasSize(file.uncovered());
        assertThat(solution.objective()).hasToString(file.objective());
        assertThat(solution.gap()).isEqualTo(Fraction.ZERO);
    }

    /** An optimum of Σ d² has one multiset of loads only; with weights or earlier duties that is not so. */
    @ParameterizedTest
    @ValueSource(strings = {"equal-22", "two-seats-30-gaps"})
    void findsTheKnownLoads(String name) {
        var file = RosterFile.read(name);

        assertThat(RosterSolver.solve(file.problem()).loads()).containsExactlyInAnyOrderElementsOf(file.loads());
    }

    @Test
    void keepsDutiesOfOneMemberApartWhereThatCostsNothing() {
        assertThat(RosterSolver.solve(RosterFile.read("equal-22").problem()).smallestDistance())
                .isGreaterThan(5);
        assertThat(RosterSolver.solve(RosterFile.read("catch-up-14").problem()).smallestDistance())
                .isGreaterThan(2);
    }

    @Test
    void saysWhyASeatIsEmpty() {
        var problem = new RosterProblem(RandomRosters.days(2), 2, Policy.EQUAL, List.of(member("a", 1), member("b")));

        var solution = RosterSolver.solve(problem);

        assertThat(solution.uncovered())
                .extracting(UncoveredSeat::date, UncoveredSeat::seat, UncoveredSeat::reason)
                .containsExactly(
                        tuple(problem.days().get(0), 1, UncoveredSeat.Reason.NOBODY_AVAILABLE),
                        tuple(problem.days().get(0), 2, UncoveredSeat.Reason.NOBODY_AVAILABLE),
                        tuple(problem.days().get(1), 2, UncoveredSeat.Reason.TOO_FEW_AVAILABLE));
        assertThat(CertificateVerifier.faults(problem, solution)).isEmpty();
    }

    @Test
    void addsNobodyToAPastDay() {
        var members = List.of(member("a", 0, 1), pinned("b", 0), member("c", 0, 1));
        var problem = new RosterProblem(RandomRosters.days(2), 2, Policy.EQUAL, members, 1);

        var solution = RosterSolver.solve(problem);

        assertThat(solution.assignments())
                .containsExactly(
                        new SeatAssignment(problem.days().get(0), 1, 1),
                        new SeatAssignment(problem.days().get(1), 1, 0),
                        new SeatAssignment(problem.days().get(1), 2, 2));
        assertThat(solution.uncovered())
                .containsExactly(new UncoveredSeat(problem.days().get(0), 2, 1, UncoveredSeat.Reason.PAST));
        assertThat(CertificateVerifier.faults(problem, solution)).isEmpty();
    }

    @Test
    void pinnedDutiesTakeTheFirstSeatsEvenWhereTheyAreTooMany() {
        var members = List.of(member("a", 0, 1), pinned("b", 0, 1), pinned("c", 0));
        var problem = new RosterProblem(RandomRosters.days(2), 1, Policy.EQUAL, members);

        var solution = RosterSolver.solve(problem);

        assertThat(solution.assignments())
                .containsExactly(
                        new SeatAssignment(problem.days().get(0), 1, 1),
                        new SeatAssignment(problem.days().get(0), 2, 2),
                        new SeatAssignment(problem.days().get(1), 1, 1));
        assertThat(solution.loads()).containsExactly(0, 2, 1);
        assertThat(solution.smallestDistance()).isEqualTo(1);
        assertThat(CertificateVerifier.faults(problem, solution)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAndNoDaysGiveAnEmptyRoster(Policy policy) {
        var nobody = new RosterProblem(RandomRosters.days(3), 1, policy, List.of());
        var noDays = new RosterProblem(List.of(), 1, policy, List.of(member("a")));

        assertThat(RosterSolver.solve(nobody).uncovered()).hasSize(3);
        assertThat(RosterSolver.solve(noDays).assignments()).isEmpty();
        assertThat(RosterSolver.solve(noDays).gap()).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @EnumSource
    void staysOptimalAtModerateSize(Policy policy) {
        var problem = RandomRosters.of(42, policy, 500, 10, 250, 0.3);

        var solution = RosterSolver.solve(problem);

        assertThat(CertificateVerifier.faults(problem, solution)).isEmpty();
        assertThat(solution.gap()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void refusesWhatIsNoProblem() {
        var day = LocalDate.of(2026, 3, 2);

        assertThatThrownBy(() -> new RosterProblem(List.of(day), 0, Policy.EQUAL, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("seats");
        assertThatThrownBy(() -> new RosterProblem(List.of(day, day), 1, Policy.EQUAL, List.of()))
                .hasMessageContaining("ascending");
        assertThatThrownBy(() -> new RosterProblem(List.of(day), 1, Policy.EQUAL, List.of(member("a"), member("a"))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new RosterProblem(List.of(day), 1, Policy.EQUAL, List.of(member("a", 1))))
                .hasMessageContaining("after the last day");
        assertThatThrownBy(() -> new RosterMember("a", new BitSet(), -1)).hasMessageContaining("priorDuties");
    }

    private static RosterMember pinned(String id, int... days) {
        return new RosterMember(id, new BitSet(), 0, member(id, days).availableDays(), new BitSet());
    }

    static RosterMember member(String id, int... days) {
        var available = new BitSet();
        for (int day : days) {
            available.set(day);
        }
        return new RosterMember(id, available, 0);
    }
}
