package org.sanbuzou.taskgroup.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.taskgroup.Estimates;
import org.sanbuzou.taskgroup.TaskStatus;
import org.sanbuzou.taskgroup.WorkPlan;

/** Other days for some tasks, and soft predecessors that are no longer waited for. */
record PlanChange(
        @Size(max = 5000) List<@Valid @NotNull TaskPlanChange> tasks,
        @Size(max = 200) List<@NotNull UUID> dropDependencyIds) {
    PlanChange {
        tasks = tasks == null ? List.of() : tasks;
        dropDependencyIds = dropDependencyIds == null ? List.of() : dropDependencyIds;
    }

    /** The tasks as they shall be, still waiting for everything. */
    WorkPlan withoutDropping(WorkPlan plan) {
        return new PlanChange(tasks, List.of()).applyTo(plan);
    }

    /** @throws BadInput for a task that is unknown or named twice, or a dependency of another group */
    WorkPlan applyTo(WorkPlan plan) {
        var estimates = estimates();
        requireOpen(plan, estimates);
        requireSoft(plan);
        var steps = plan.steps().stream()
                .map(step -> estimates.containsKey(step.id()) ? step.with(estimates.get(step.id())) : step)
                .toList();
        return new WorkPlan(steps, plan.links()).without(Set.copyOf(dropDependencyIds));
    }

    Map<UUID, Estimates> estimates() {
        var estimates = new LinkedHashMap<UUID, Estimates>();
        for (var task : tasks) {
            if (estimates.put(task.taskId(), task.estimates()) != null) {
                throw new BadInput("TASK_REPEATED", "tasks", "同一个环节写了不止一次，请合并。");
            }
        }
        return estimates;
    }

    private static void requireOpen(WorkPlan plan, Map<UUID, Estimates> estimates) {
        var missing = new HashSet<>(estimates.keySet());
        for (var step : plan.steps()) {
            if (missing.remove(step.id()) && step.status() == TaskStatus.DONE) {
                throw new RuleViolation("TASK_DONE", "“" + step.name() + "”已经完成，不能再改计划。");
            }
        }
        if (!missing.isEmpty()) {
            throw new BadInput("TASK_UNKNOWN", "tasks", "本工作组中没有这个环节，请刷新后重试。");
        }
    }

    private void requireSoft(WorkPlan plan) {
        var links = new HashMap<UUID, WorkPlan.Link>();
        plan.links().forEach(link -> links.put(link.id(), link));
        for (var id : dropDependencyIds) {
            var link = links.remove(id);
            if (link == null) {
                throw new BadInput("DEPENDENCY_UNKNOWN", "dropDependencyIds", "本工作组中没有这条前置，或写了不止一次，请刷新后重试。");
            }
            if (!link.isKept()) {
                throw new RuleViolation("DEPENDENCY_DROPPED", "这条前置已由并联决定去掉，请刷新后查看。");
            }
            if (!link.isSoft()) {
                throw new RuleViolation("DEPENDENCY_HARD", "硬前置是规定要求的，不能去掉；如确属习惯，请先改为软前置并写明依据。");
            }
        }
    }
}
