package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.taskgroup.network.NetworkDays;

@ApplicationScoped
class ProcedureService {
    private static final int MOST_DEPENDENCIES = 20_000;

    private final TaskGroups groups;
    private final Tasks tasks;
    private final Dependencies dependencies;

    ProcedureService(TaskGroups groups, Tasks tasks, Dependencies dependencies) {
        this.groups = groups;
        this.tasks = tasks;
        this.dependencies = dependencies;
    }

    @Transactional
    ProcedureImportReport load(UUID groupId, Procedure procedure) {
        var group = groups.lock(groupId);
        requireEmpty(groupId);
        var filling = filling(group, DatedProcedure.undated(procedure));
        filling.plan().requireNoCycle();
        store(filling);
        return new ProcedureImportReport(filling.tasks().size(), filling.links().size());
    }

    /** The same procedure again changes nothing; a dry run answers alike and writes nothing. */
    @Transactional
    ProcedureLoading place(UUID groupId, DatedProcedure dated, boolean dryRun) {
        var group = groups.lock(groupId);
        var procedure = dated.procedure();
        boolean unchanged = new ProcedureText(tasks, dependencies).of(group).holds(dated);
        if (!unchanged) {
            requireEmpty(groupId);
        }
        var filling = filling(group, dated);
        filling.plan().requireNoCycle();
        var days = NetworkDays.of(procedure.network());
        if (unchanged) {
            return ProcedureLoading.of(LoadingOutcome.UNCHANGED, procedure, days);
        }
        if (dryRun) {
            return ProcedureLoading.of(LoadingOutcome.READY, procedure, days);
        }
        store(filling);
        return ProcedureLoading.of(LoadingOutcome.LOADED, procedure, days);
    }

    private void requireEmpty(UUID groupId) {
        if (!tasks.isEmpty(groupId)) {
            throw new RuleViolation("TASK_GROUP_NOT_EMPTY", "这个工作组已有环节，手续只能装入空的工作组。");
        }
    }

    private record Filling(Collection<Task> tasks, List<Dependency> links) {
        WorkPlan plan() {
            return ProcedureService.plan(tasks, links);
        }
    }

    private static Filling filling(TaskGroup group, DatedProcedure dated) {
        var procedure = dated.procedure();
        if (procedure.dependencies() > MOST_DEPENDENCIES) {
            throw new BadInput("TOO_MANY_DEPENDENCIES", "steps", "前置关系最多 " + MOST_DEPENDENCIES + " 条，请分成几份手续。");
        }
        var made = made(group, dated);
        return new Filling(made.values(), linked(group, procedure, made));
    }

    /** All of one kind after the other, so that they go out in batches. */
    private void store(Filling filling) {
        tasks.persist(filling.tasks());
        dependencies.persist(filling.links());
    }

    private static Map<String, Task> made(TaskGroup group, DatedProcedure dated) {
        var made = new LinkedHashMap<String, Task>();
        for (var step : dated.procedure().steps()) {
            if (made.put(step.code(), new Task(group, step, dated.estimates(step))) != null) {
                throw new BadInput("STEP_CODE_REPEATED", "steps", "编号 " + step.code() + " 出现了不止一次，请改成各不相同的编号。");
            }
        }
        return made;
    }

    private static List<Dependency> linked(TaskGroup group, Procedure procedure, Map<String, Task> made) {
        var links = new ArrayList<Dependency>();
        for (var step : procedure.steps()) {
            var seen = new HashSet<String>();
            for (var before : step.predecessors()) {
                var predecessor = made.get(before.code());
                if (predecessor == null) {
                    throw new BadInput(
                            "PREDECESSOR_UNKNOWN", "steps", step.code() + " 的前置环节 " + before.code() + " 不在这份手续中。");
                }
                if (!seen.add(before.code())) {
                    throw new BadInput(
                            "PREDECESSOR_REPEATED", "steps", step.code() + " 的前置环节 " + before.code() + " 写了不止一次。");
                }
                links.add(new Dependency(
                        group, predecessor.id(), made.get(step.code()).id(), before.terms()));
            }
        }
        return links;
    }

    private static WorkPlan plan(Collection<Task> tasks, List<Dependency> dependencies) {
        return new WorkPlan(
                tasks.stream().map(WorkPlan.Step::of).toList(),
                dependencies.stream().map(WorkPlan.Link::of).toList());
    }
}
