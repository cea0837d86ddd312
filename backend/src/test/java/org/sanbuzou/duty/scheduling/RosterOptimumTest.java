package org.sanbuzou.duty.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Optimality on many problems: by going through all plans where that is possible, by certificate everywhere. */
class RosterOptimumTest {
    @Property(tries = 400)
    void costsNoMoreThanAnyOtherPlan(
            @ForAll long seed,
            @ForAll Policy policy,
            @ForAll @IntRange(min = 1, max = 5) int members,
            @ForAll @IntRange(min = 1, max = 3) int seats,
            @ForAll @IntRange(min = 1, max = 6) int days,
            @ForAll @IntRange(max = 8) int tenthsMissing) {
        var problem = RandomRosters.of(seed, policy, members, seats, days, tenthsMissing / 10.0);

        assertCostsLeast(problem);
    }

    @Property(tries = 400)
    void costsNoMoreThanAnyOtherPlanWithTheSamePins(
            @ForAll long seed,
            @ForAll Policy policy,
            @ForAll @IntRange(min = 1, max = 5) int members,
            @ForAll @IntRange(min = 1, max = 3) int seats,
            @ForAll @IntRange(min = 1, max = 6) int days,
            @ForAll @IntRange(max = 8) int tenthsMissing) {
        var problem = RandomRosters.withPins(
                seed, RandomRosters.of(seed, policy, members, seats, days, tenthsMissing / 10.0));

        assertCostsLeast(problem);
    }

    @Property(tries = 150)
    void isProvenByItsCertificateWithPins(
            @ForAll long seed,
            @ForAll Policy policy,
            @ForAll @IntRange(min = 1, max = 90) int members,
            @ForAll @IntRange(min = 1, max = 6) int seats,
            @ForAll @IntRange(min = 1, max = 120) int days,
            @ForAll @IntRange(max = 19) int twentiethsMissing) {
        var problem = RandomRosters.withPins(
                seed, RandomRosters.of(seed, policy, members, seats, days, twentiethsMissing / 20.0));

        assertProven(problem);
    }

    @Property(tries = 150)
    void isProvenByItsCertificate(
            @ForAll long seed,
            @ForAll Policy policy,
            @ForAll @IntRange(min = 1, max = 90) int members,
            @ForAll @IntRange(min = 1, max = 6) int seats,
            @ForAll @IntRange(min = 1, max = 120) int days,
            @ForAll @IntRange(max = 19) int twentiethsMissing) {
        var problem = RandomRosters.of(seed, policy, members, seats, days, twentiethsMissing / 20.0);

        assertProven(problem);
    }

    /** Members who are there for a few weeks only, in crowds and gaps, need long chains of hand-overs. */
    @Property(tries = 60)
    void followsLongChainsOfHandOvers(@ForAll long seed, @ForAll Policy policy) {
        var problem = RandomRosters.windows(seed, policy, 120, 3, 150, 25);

        assertThat(CertificateVerifier.faults(problem, RosterSolver.solve(problem)))
                .isEmpty();
    }

    private static void assertCostsLeast(RosterProblem problem) {
        var solution = RosterSolver.solve(problem);
        assertThat(CertificateVerifier.faults(problem, solution)).isEmpty();
        assertThat(solution.objective()).isEqualTo(BruteForce.leastCost(problem));
    }

    /** By its certificate, and the same again. */
    private static void assertProven(RosterProblem problem) {
        var solution = RosterSolver.solve(problem);
        assertThat(CertificateVerifier.faults(problem, solution)).isEmpty();
        assertThat(RosterSolver.solve(problem)).isEqualTo(solution);
    }
}
