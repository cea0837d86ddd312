package org.sanbuzou.duty.scheduling;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;

/** Our solver and thirty seconds of Timefold on the same problems. */
final class AgainstTimefold {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private AgainstTimefold() {}

    static void run() {
        System.out.println(
                "| members × seats | optimum Σ d² | ours, ms | Timefold's Σ d² after 30 s | above the optimum "
                        + "| its seconds to that |\n|---|---|---|---|---|---|");
        for (var size : new int[][] {{22, 1}, {200, 5}, {1000, 20}}) {
            row(RandomRosters.of(7, Policy.EQUAL, size[0], size[1], 365, 0.1));
        }
        System.out.printf(
                "%nOne of two members does all 365 duties: Timefold's load balance alone calls the unfairness %s, ours is "
                        + "Σ d² = %s where %s is possible.%n",
                oneForAll(), 365 * 365, RosterSolver.solve(pair()).objective());
    }

    private static void row(RosterProblem problem) {
        var ours = RosterSolver.solve(problem);
        var time = Rounds.compare(() -> RosterSolver.solve(problem))[0];
        var solver =
                SolverFactory.<SeatPlan>create(config(SeatConstraints.class)).buildSolver();
        long start = System.nanoTime();
        var best = new double[1];
        solver.addEventListener(event -> best[0] = (System.nanoTime() - start) / 1e9);
        var plan = solver.solve(SeatPlan.of(problem));
        var score = plan.getScore();
        long empty = plan.getSeats().stream()
                .filter(seat -> seat.getMember() == null)
                .count();
        double above = -score.softScore() / ours.objective().numerator().doubleValue() - 1;
        System.out.printf(
                "| %d × %d | %s | %s | %d%s | %s | %.1f |%n",
                problem.members().size(),
                problem.seats(),
                ours.objective(),
                time,
                -score.softScore(),
                empty == 0
                        ? ""
                        : " with %d of %d seats still empty"
                                .formatted(empty, plan.getSeats().size()),
                score.isFeasible() && empty == 0 ? "%.2f %%".formatted(above * 100) : "no roster",
                best[0]);
    }

    private static SolverConfig config(Class<? extends ConstraintProvider> constraints) {
        return new SolverConfig()
                .withSolutionClass(SeatPlan.class)
                .withEntityClasses(PlannedSeat.class)
                .withConstraintProviderClass(constraints)
                .withTerminationSpentLimit(LIMIT);
    }

    private static String oneForAll() {
        var plan = SeatPlan.of(pair());
        plan.getSeats().forEach(seat -> seat.setMember(0));
        var factory = SolverFactory.<SeatPlan>create(config(SeatConstraints.LoadBalance.class));
        SolutionManager.<SeatPlan, HardSoftLongScore>create(factory).update(plan);
        return String.valueOf(-plan.getScore().softScore() / 1000.0);
    }

    private static RosterProblem pair() {
        var year = new BitSet();
        year.set(0, 365);
        return new RosterProblem(
                RandomRosters.days(365),
                1,
                Policy.EQUAL,
                List.of(new RosterMember("a", year, 0), new RosterMember("b", year, 0)));
    }
}
