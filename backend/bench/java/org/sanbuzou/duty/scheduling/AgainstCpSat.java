package org.sanbuzou.duty.scheduling;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A year without two workdays running for anybody: our solver and CP-SAT, which has to prove its loads. */
final class AgainstCpSat {
    private static final int DAYS = 365;

    private AgainstCpSat() {}

    static void run() {
        System.out.println("| members × seats, absent | Σ d² | same loads | ours, ms | CP-SAT to proof, ms | ratio "
                + "| our distance, bound | |\n|---|---|---|---|---|---|---|---|");
        for (double missing : new double[] {0.1, 0.3}) {
            row(problem(22, 1, missing), missing);
            row(problem(200, 5, missing), missing);
        }
    }

    private static void row(RosterProblem problem, double missing) {
        var solution = RosterSolver.solve(problem);
        var model = new CpSatModel(problem, Collections.max(solution.loads()) + 1);
        var times = Rounds.compare(() -> RosterSolver.solve(problem), model::solve);
        System.out.printf(
                "| %d × %d, %.0f %% | %s | %s | %s | %s | %.3f | %d, %d | %s |%n",
                problem.members().size(),
                problem.seats(),
                missing * 100,
                solution.objective(),
                sorted(solution.loads()).equals(model.solve()) ? "yes" : "no",
                times[0],
                times[1],
                times[0].to(times[1]),
                solution.smallestDistance(),
                solution.distanceBound(),
                times[1].trust());
    }

    /** Everybody is there all year and misses single days. */
    static RosterProblem problem(int members, int seats, double missing) {
        var random = new Random(members);
        return new RosterProblem(
                RandomRosters.days(DAYS),
                seats,
                Policy.EQUAL,
                IntStream.range(0, members)
                        .mapToObj(i -> new RosterMember("m" + i, available(random, missing), 0))
                        .toList());
    }

    private static BitSet available(Random random, double missing) {
        var available = new BitSet(DAYS);
        for (int day = 0; day < DAYS; day++) {
            available.set(day, random.nextDouble() >= missing);
        }
        return available;
    }

    private static List<Integer> sorted(List<Integer> loads) {
        return loads.stream().sorted().toList();
    }
}
