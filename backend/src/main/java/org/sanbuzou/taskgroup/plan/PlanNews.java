package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.sanbuzou.taskgroup.TaskGroup;

/** Lets those in charge of tasks know of other days, once for each change that somebody has made. */
@ApplicationScoped
class PlanNews {
    private final Event<TasksMoved> moved;

    PlanNews(Event<TasksMoved> moved) {
        this.moved = moved;
    }

    /** Both with the same tasks in the same order. */
    void changed(TaskGroup group, DatedPlan before, DatedPlan after) {
        var tasks = IntStream.range(0, after.plan().steps().size())
                .filter(task -> after.plan().steps().get(task).ownerMemberId() != null)
                .filter(task -> !after.isDone(task) && isMoved(task, before, after))
                .boxed()
                .sorted(Comparator.comparingInt(after.schedule()::start))
                .map(task -> moved(task, before, after))
                .toList();
        if (!tasks.isEmpty()) {
            moved.fire(new TasksMoved(group.id(), group.name(), tasks));
        }
    }

    private static boolean isMoved(int task, DatedPlan before, DatedPlan after) {
        return !Objects.equals(before.start(task), after.start(task))
                || !Objects.equals(before.finish(task), after.finish(task));
    }

    private static TasksMoved.Moved moved(int task, DatedPlan before, DatedPlan after) {
        var step = after.plan().steps().get(task);
        return new TasksMoved.Moved(
                step.ownerMemberId(),
                step.code() + " " + step.name(),
                after.start(task),
                after.finish(task),
                after.shift(before.finish(task), after.finish(task)));
    }
}
