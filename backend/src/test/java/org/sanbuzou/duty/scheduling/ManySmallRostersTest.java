package org.sanbuzou.duty.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same 10,002 problems every time, half of them with pinned duties and past days, against all plans they can have. */
class ManySmallRostersTest {
    private static final int EACH_POLICY = 3334;

    @ParameterizedTest
    @EnumSource
    void theSolverFindsTheOptimumOfAllAndProvesIt(Policy policy) {
        for (int seed = 0; seed < EACH_POLICY; seed++) {
            var problem = problem(seed, policy);

            var solution = RosterSolver.solve(problem);

            assertThat(solution.objective()).as("seed %s", seed).isEqualTo(BruteForce.leastCost(problem));
            assertThat(CertificateVerifier.faults(problem, solution))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    private static RosterProblem problem(int seed, Policy policy) {
        var random = new Random(seed);
        int members = 1 + random.nextInt(6);
        int seats = 1 + random.nextInt(3);
        int days = 1 + random.nextInt(7);
        var plain = random.nextInt(4) == 0
                ? RandomRosters.windows(seed, policy, members, seats, days, 4)
                : RandomRosters.of(seed, policy, members, seats, days, random.nextDouble() * 0.8);
        return seed % 2 == 0 ? plain : RandomRosters.withPins(seed, plain);
    }
}
