package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanbuzou.shared.web.Versioned;
import org.sanbuzou.taskgroup.network.DependencyKind;

record PlanView(
        LocalDate startsOn,
        LocalDate countedFrom,
        LocalDate today,
        LocalDate finish,
        int workdays,
        long openTasks,
        List<Integer> unknownYears,
        BaselineNow baseline,
        List<PlannedTask> tasks,
        List<PlannedDependency> dependencies,
        List<Other> others,
        int version)
        implements Versioned {
    /** A task that is not listed but stands in the way of one that is. */
    record Other(UUID id, String code, String name) {}

    /** @param ownerMemberId null for the tasks of all */
    static PlanView of(DatedPlan plan, Optional<Baseline> baseline, UUID ownerMemberId, int version) {
        var tasks = tasks(plan, baseline, ownerMemberId);
        return new PlanView(
                plan.startsOn(),
                plan.line().origin(),
                plan.today(),
                plan.finish(),
                plan.schedule().days(),
                plan.openTasks(),
                plan.unknownYears(),
                baseline.map(kept -> BaselineNow.of(kept, plan)).orElse(null),
                tasks,
                dependencies(plan, tasks),
                others(plan, tasks),
                version);
    }

    private static List<Other> others(DatedPlan plan, List<PlannedTask> tasks) {
        var listed = tasks.stream().map(PlannedTask::id).collect(Collectors.toSet());
        var blocking = tasks.stream().flatMap(task -> task.blockedBy().stream()).collect(Collectors.toSet());
        return plan.plan().steps().stream()
                .filter(step -> blocking.contains(step.id()) && !listed.contains(step.id()))
                .map(step -> new Other(step.id(), step.code(), step.name()))
                .toList();
    }

    private static List<PlannedTask> tasks(DatedPlan plan, Optional<Baseline> baseline, UUID ownerMemberId) {
        Map<UUID, KeptTask> before = baseline.map(
                        kept -> kept.tasks().stream().collect(Collectors.toMap(KeptTask::taskId, Function.identity())))
                .orElse(Map.of());
        var blocked = blocked(plan);
        var steps = plan.plan().steps();
        return IntStream.range(0, steps.size())
                .filter(task -> ownerMemberId == null
                        || ownerMemberId.equals(steps.get(task).ownerMemberId()))
                .mapToObj(task -> PlannedTask.of(
                        plan,
                        task,
                        blocked.getOrDefault(steps.get(task).id(), List.of()),
                        before.get(steps.get(task).id())))
                .toList();
    }

    /** For each task the hard predecessors that are not done. */
    private static Map<UUID, List<UUID>> blocked(DatedPlan plan) {
        var open = new HashSet<UUID>();
        var steps = plan.plan().steps();
        for (int task = 0; task < steps.size(); task++) {
            if (!plan.isDone(task)) {
                open.add(steps.get(task).id());
            }
        }
        var blocked = new HashMap<UUID, List<UUID>>();
        for (var link : plan.plan().keptLinks()) {
            if (link.kind() == DependencyKind.HARD && open.contains(link.predecessorId())) {
                blocked.computeIfAbsent(link.successorId(), unused -> new ArrayList<>())
                        .add(link.predecessorId());
            }
        }
        return blocked;
    }

    private static List<PlannedDependency> dependencies(DatedPlan plan, List<PlannedTask> tasks) {
        var shown = tasks.stream().map(PlannedTask::id).collect(Collectors.toSet());
        var critical = critical(plan);
        return plan.plan().links().stream()
                .filter(link -> shown.contains(link.predecessorId()) || shown.contains(link.successorId()))
                .map(link -> PlannedDependency.of(link, critical.contains(link.id())))
                .toList();
    }

    private static Set<UUID> critical(DatedPlan plan) {
        var kept = plan.plan().keptLinks();
        return IntStream.range(0, kept.size())
                .filter(plan.schedule()::isCriticalDependency)
                .mapToObj(link -> kept.get(link).id())
                .collect(Collectors.toSet());
    }
}
