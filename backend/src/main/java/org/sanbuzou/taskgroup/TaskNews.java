package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;

/** Lets those in charge of tasks know what became of them. Call once a change is in the database. */
@ApplicationScoped
class TaskNews {
    private final Tasks tasks;
    private final WorkPlans plans;
    private final Event<TaskAssigned> assigned;
    private final Event<TasksReady> ready;
    private final Event<WorkPlanChanged> planned;
    private final BranchTime time;

    TaskNews(
            Tasks tasks,
            WorkPlans plans,
            Event<TaskAssigned> assigned,
            Event<TasksReady> ready,
            Event<WorkPlanChanged> planned,
            BranchTime time) {
        this.tasks = tasks;
        this.plans = plans;
        this.assigned = assigned;
        this.ready = ready;
        this.planned = planned;
        this.time = time;
    }

    /** Nothing waits for a new task, so nothing is moved by it. */
    void added(TaskGroup group, Task task) {
        if (task.status() != TaskStatus.DONE && task.ownerMemberId() != null) {
            tellTheOwner(group, task);
        }
    }

    void changed(TaskGroup group, Task task, WorkPlan.Step before) {
        var now = WorkPlan.Step.of(task);
        boolean done = now.status() == TaskStatus.DONE;
        var told = new HashSet<UUID>();
        if (now.status() != before.status() || !Objects.equals(now.startedOn(), before.startedOn())) {
            told.add(now.id());
        }
        if (!done && now.ownerMemberId() != null && !now.ownerMemberId().equals(before.ownerMemberId())) {
            tellTheOwner(group, task);
            told.add(now.id());
        }
        if (done && before.status() != TaskStatus.DONE) {
            told.addAll(tellWhoMayBegin(group, task));
        }
        if (!now.takesTheDaysOf(before)) {
            var plan = plans.of(group.id());
            planned.fire(new WorkPlanChanged(group, plan.with(before), plan, told));
        }
    }

    void removed(TaskGroup group, UUID taskId, WorkPlan before) {
        planned.fire(new WorkPlanChanged(group, before, before.withoutTask(taskId), Set.of()));
    }

    private void tellTheOwner(TaskGroup group, Task task) {
        assigned.fire(new TaskAssigned(group.id(), group.name(), task.label(), task.ownerMemberId(), time.today()));
    }

    private List<UUID> tellWhoMayBegin(TaskGroup group, Task task) {
        var next = tasks.readyAfter(task);
        if (!next.isEmpty()) {
            var waiting = next.stream()
                    .map(one -> new TasksReady.Ready(
                            one.task().ownerMemberId(), one.task().label(), one.lagDays()))
                    .toList();
            ready.fire(new TasksReady(group.id(), group.name(), task.id(), task.label(), time.today(), waiting));
        }
        return next.stream().map(one -> one.task().id()).toList();
    }
}
