package org.sanbuzou.duty.scheduling;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/** Our solver and OR-Tools' minimum-cost flow on the same problems of growing size. */
final class AgainstFlow {
    private static final int DAYS = 365;
    private static final int[][] SIZES = {
        {22, 1}, {50, 2}, {100, 3}, {200, 5}, {500, 10}, {1000, 20}, {2000, 40}, {5000, 100}
    };

    private AgainstFlow() {}

    static void run() {
        System.out.println(
                "| members × seats | Σ d² | gap | ours, ms | without spacing, ms | OR-Tools flow, ms "
                        + "| its model, ms | ratio | without spacing | the same in processor time | distance, bound | peak heap, MB | |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (var size : SIZES) {
            row(RandomRosters.of(7, Policy.EQUAL, size[0], size[1], DAYS, 0.1));
        }
    }

    private static void row(RosterProblem problem) {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var solution = RosterSolver.solve(problem);
        long heap = heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        require(CertificateVerifier.faults(problem, solution).isEmpty(), "certificate");
        long start = System.nanoTime();
        var flow = new FlowModel(problem, solution);
        double building = (System.nanoTime() - start) / 1e6;
        require(solution.objective().equals(Fraction.of(flow.solve(), 1)), "same objective");
        var times = Rounds.compare(() -> RosterSolver.solve(problem), () -> loads(problem), flow::solve);
        System.out.printf(
                "| %d × %d | %s | %s | %s | %s | %s | %.0f | %.2f | %.2f | %.2f, %.2f | %d, %d | %d | %s |%n",
                problem.members().size(),
                problem.seats(),
                solution.objective(),
                solution.gap(),
                times[0],
                times[1],
                times[2],
                building,
                times[0].to(times[2]),
                times[1].to(times[2]),
                times[0].processorTo(times[2]),
                times[1].processorTo(times[2]),
                solution.smallestDistance(),
                solution.distanceBound(),
                heap,
                times[2].trust());
    }

    /** What the flow finds too, and the certificate with its bound, but no distances. */
    private static RosterSolution loads(RosterProblem problem) {
        var board = new RosterBoard(problem);
        new DayFilling(board).run();
        var search = new ExchangeSearch(board);
        search.run();
        return RosterSolver.solution(board, search, new Seating(problem, board, (date, member) -> 0), 0);
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what + " does not hold");
        }
    }
}
