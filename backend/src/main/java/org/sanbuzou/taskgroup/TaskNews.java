package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Objects;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;

/** Lets those in charge of tasks know what became of them. */
@ApplicationScoped
class TaskNews {
    private final Tasks tasks;
    private final Event<TaskAssigned> assigned;
    private final Event<TasksReady> ready;
    private final BranchTime time;

    TaskNews(Tasks tasks, Event<TaskAssigned> assigned, Event<TasksReady> ready, BranchTime time) {
        this.tasks = tasks;
        this.assigned = assigned;
        this.ready = ready;
        this.time = time;
    }

    /** What is to be compared once a task was changed. */
    record Before(UUID ownerMemberId, TaskStatus status) {
        static final Before NOTHING = new Before(null, TaskStatus.NOT_STARTED);

        static Before of(Task task) {
            return new Before(task.ownerMemberId(), task.status());
        }
    }

    /** Call once the change is in the database. */
    void changed(TaskGroup group, Task task, Before before) {
        boolean done = task.status() == TaskStatus.DONE;
        var owner = task.ownerMemberId();
        if (!done && owner != null && !Objects.equals(owner, before.ownerMemberId())) {
            assigned.fire(new TaskAssigned(group.id(), group.name(), task.label(), owner, time.today()));
        }
        if (done && before.status() != TaskStatus.DONE) {
            tellWhoMayBegin(group, task);
        }
    }

    private void tellWhoMayBegin(TaskGroup group, Task task) {
        var waiting = tasks.readyAfter(task).stream()
                .map(next -> new TasksReady.Ready(
                        next.task().ownerMemberId(), next.task().label(), next.lagDays()))
                .toList();
        if (!waiting.isEmpty()) {
            ready.fire(new TasksReady(group.id(), group.name(), task.id(), task.label(), time.today(), waiting));
        }
    }
}
