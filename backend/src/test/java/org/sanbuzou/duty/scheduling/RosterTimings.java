package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Prints how long problems of growing size take; run by hand, asserts nothing. */
final class RosterTimings {
    private static final int ROUNDS = 7;

    private RosterTimings() {}

    public static void main(String[] arguments) {
        for (var policy : Policy.values()) {
            measure(policy, 22, 1, 0.1);
            measure(policy, 200, 5, 0.1);
            measure(policy, 1000, 20, 0.1);
            measure(policy, 5000, 100, 0.1);
            measure(policy, 5000, 100, 0.9);
            measure(policy, 5000, 100, 0.99);
            measure("5000 x 100, stretches", RandomRosters.windows(7, policy, 5000, 100, 365, 60));
        }
    }

    private static void measure(Policy policy, int members, int seats, double missing) {
        var label = "%d x %d, %.0f %% absent".formatted(members, seats, missing * 100);
        measure(label, RandomRosters.of(7, policy, members, seats, 365, missing));
    }

    private static void measure(String label, RosterProblem problem) {
        var last = RosterSolver.solve(problem);
        var millis =
                IntStream.range(0, ROUNDS).mapToDouble(round -> millis(problem)).toArray();
        Arrays.sort(millis);
        System.out.printf(
                "%-12s %-24s median %8.1f ms (%.1f to %.1f), gap %s, distance %d%n",
                problem.policy(),
                label,
                millis[ROUNDS / 2],
                millis[0],
                millis[ROUNDS - 1],
                last.gap(),
                last.smallestDistance());
    }

    private static double millis(RosterProblem problem) {
        long start = System.nanoTime();
        RosterSolver.solve(problem);
        return (System.nanoTime() - start) / 1e6;
    }
}
