package org.sanbuzou.duty.scheduling;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The problems with known answers, and small ones against all their plans. */
final class SharedProblems {
    private static final int SMALL = 10_000;

    private SharedProblems() {}

    static void run() {
        System.out.println(
                "| problem | objective | expected | gap | distance, bound | ms | processor ms |\n|---|---|---|---|---|---|---|");
        for (var name : List.of("equal-22", "proportional-22", "catch-up-14", "two-seats-30-gaps")) {
            var file = RosterFile.read(name);
            var solution = RosterSolver.solve(file.problem());
            var time = Rounds.compare(() -> RosterSolver.solve(file.problem()))[0];
            System.out.printf(
                    "| %s | %s | %s | %s | %d, %d | %s | %.2f |%n",
                    name,
                    solution.objective(),
                    file.objective(),
                    solution.gap(),
                    solution.smallestDistance(),
                    solution.distanceBound(),
                    time,
                    time.processor());
        }
        long equal = IntStream.range(0, SMALL)
                .mapToObj(SharedProblems::small)
                .filter(problem -> RosterSolver.solve(problem).objective().equals(BruteForce.leastCost(problem)))
                .count();
        System.out.printf("%n%d of %d random small problems solved as by going through all plans.%n", equal, SMALL);
    }

    private static RosterProblem small(int seed) {
        var random = new Random(seed);
        int members = 1 + random.nextInt(6);
        int seats = 1 + random.nextInt(3);
        int days = 1 + random.nextInt(7);
        return RandomRosters.of(seed, Policy.values()[seed % 3], members, seats, days, random.nextDouble() * 0.8);
    }
}
