package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sanbuzou.taskgroup.TaskStatus;
import org.sanbuzou.taskgroup.WorkPlan;
import org.sanbuzou.taskgroup.network.Simulation;

record PlanRisk(
        int seed,
        int runs,
        LocalDate finish,
        double chanceOfFinish,
        Finish p50,
        Finish p80,
        Finish p90,
        double mean,
        Target target,
        long estimated,
        List<Outcome> outcomes,
        List<Critical> tasks,
        List<Integer> unknownYears) {
    private static final int MOST_OUTCOMES = 40;

    record Finish(int workdays, LocalDate date) {
        static Finish of(int workdays, DatedPlan plan) {
            return new Finish(workdays, plan.line().endingAt(workdays));
        }
    }

    record Target(LocalDate date, double chance, double low, double high) {}

    record Outcome(Finish from, Finish to, int runs) {}

    record Critical(UUID taskId, double criticality) {}

    static PlanRisk of(DatedPlan plan, RiskQuestion question) {
        int seed = question.seed();
        var simulation = plan.simulate(seed, question.runs());
        int worst = simulation.quantile(1);
        return new PlanRisk(
                seed,
                simulation.runs(),
                plan.finish(),
                simulation.within(plan.schedule().days()).share(),
                Finish.of(simulation.quantile(0.5), plan),
                Finish.of(simulation.quantile(0.8), plan),
                Finish.of(simulation.quantile(0.9), plan),
                simulation.mean(),
                target(plan, question.date(), simulation),
                plan.plan().steps().stream().filter(PlanRisk::isEstimated).count(),
                outcomes(simulation.days(), plan),
                critical(plan, simulation),
                plan.line().unknownUntil(plan.line().endingAt(worst)));
    }

    private static Target target(DatedPlan plan, LocalDate date, Simulation simulation) {
        if (date == null) {
            return null;
        }
        var chance = simulation.within(plan.line().endOf(date));
        return new Target(date, chance.share(), chance.low(), chance.high());
    }

    private static boolean isEstimated(WorkPlan.Step step) {
        return step.status() != TaskStatus.DONE && step.lowDays() != null;
    }

    /** Equally wide, each with at least one workday. */
    private static List<Outcome> outcomes(int[] days, DatedPlan plan) {
        int first = days[0];
        int width = (days[days.length - 1] - first) / MOST_OUTCOMES + 1;
        var outcomes = new ArrayList<Outcome>();
        for (int run = 0; run < days.length; ) {
            int from = first + (days[run] - first) / width * width;
            int begin = run;
            while (run < days.length && days[run] < from + width) {
                run++;
            }
            outcomes.add(new Outcome(Finish.of(from, plan), Finish.of(from + width - 1, plan), run - begin));
        }
        return outcomes;
    }

    private static List<Critical> critical(DatedPlan plan, Simulation simulation) {
        var steps = plan.plan().steps();
        return IntStream.range(0, steps.size())
                .filter(task -> !plan.isDone(task))
                .mapToObj(task -> new Critical(steps.get(task).id(), simulation.criticality(task)))
                .sorted(Comparator.comparingDouble(Critical::criticality).reversed())
                .toList();
    }
}
