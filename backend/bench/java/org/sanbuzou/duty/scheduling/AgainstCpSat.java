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
        System.out.println(
                "| members × seats, absent | Σ d² | same loads | ours, ms | CP-SAT to proof, ms | ratio "
                        + "| CP-SAT told the loads, ms | ratio | our distance, bound | |\n|---|---|---|---|---|---|---|---|---|---|");
        for (double missing : new double[] {0.1, 0.3}) {
            row(problem(22, 1, missing), missing);
            row(problem(200, 5, missing), missing);
        }
    }

    private static void row(RosterProblem problem, double missing) {
        var solution = RosterSolver.solve(problem);
        int even = problem.slots() / problem.members().size();
        var minimising = new CpSatModel(problem, 0, Collections.max(solution.loads()) + 1);
        var told = new CpSatModel(problem, even, even + 1);
        boolean proved = minimising.prove();
        var times =
                Rounds.compare(() -> RosterSolver.solve(problem), proved ? minimising::prove : () -> {}, told::prove);
        System.out.printf(
                "| %d × %d, %.0f %% | %s | %s | %s | %s | %s | %s | %.4f | %d, %d | %s |%n",
                problem.members().size(),
                problem.seats(),
                missing * 100,
                solution.objective(),
                sorted(solution.loads()).equals(told.loads()) ? "yes" : "no",
                times[0],
                proved ? times[1] : "none in %d s".formatted(CpSatModel.MOST_SECONDS),
                proved ? "%.4f".formatted(times[0].to(times[1])) : "",
                times[2],
                times[0].to(times[2]),
                solution.smallestDistance(),
                solution.distanceBound(),
                times[2].trust());
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
