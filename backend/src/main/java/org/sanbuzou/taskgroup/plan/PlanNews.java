package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanbuzou.taskgroup.TaskGroup;
import org.sanbuzou.taskgroup.TaskStatus;
import org.sanbuzou.taskgroup.WorkPlan;
import org.sanbuzou.taskgroup.WorkPlanChanged;

/** Lets those in charge of tasks know of other days, once for each change that somebody has made. */
@ApplicationScoped
class PlanNews {
    private final DatedPlans dated;
    private final Event<TasksMoved> moved;

    PlanNews(DatedPlans dated, Event<TasksMoved> moved) {
        this.dated = dated;
        this.moved = moved;
    }

    /** Where nobody would hear of it, no days are worked out. */
    void changed(@Observes WorkPlanChanged change) {
        boolean anybody = change.after().steps().stream().anyMatch(step -> step.ownerMemberId() != null);
        if (anybody && isForReal(change.group(), change.after())) {
            var before = dated.of(change.group(), change.before());
            tell(change.group(), before, before.changed(plan -> change.after()), change.told());
        }
    }

    void changed(TaskGroup group, DatedPlan before, DatedPlan after) {
        if (isForReal(group, after.plan())) {
            tell(group, before, after, Set.of());
        }
    }

    /** Until somebody says or shows when the work begins, its days are a sketch that starts anew every morning. */
    private static boolean isForReal(TaskGroup group, WorkPlan plan) {
        return group.startsOn() != null
                || plan.steps().stream().anyMatch(step -> step.status() != TaskStatus.NOT_STARTED);
    }

    private void tell(TaskGroup group, DatedPlan before, DatedPlan after, Set<UUID> told) {
        var steps = before.plan().steps();
        var places = IntStream.range(0, steps.size())
                .boxed()
                .collect(Collectors.toMap(place -> steps.get(place).id(), place -> place));
        var tasks = IntStream.range(0, after.plan().steps().size())
                .mapToObj(task -> new Move(
                        before, places.get(after.plan().steps().get(task).id()), after, task))
                .filter(move -> move.isNews() && !told.contains(move.step().id()))
                .sorted(Comparator.comparingInt(move -> after.schedule().start(move.task())))
                .map(Move::told)
                .toList();
        if (!tasks.isEmpty()) {
            moved.fire(new TasksMoved(group.id(), group.name(), tasks));
        }
    }

    /** @param place of the task in the plan before; null for a new one */
    private record Move(DatedPlan before, Integer place, DatedPlan after, int task) {
        WorkPlan.Step step() {
            return after.plan().steps().get(task);
        }

        boolean isNews() {
            return place != null
                    && step().ownerMemberId() != null
                    && !after.isDone(task)
                    && !(Objects.equals(before.start(place), after.start(task))
                            && Objects.equals(before.finish(place), after.finish(task)));
        }

        TasksMoved.Moved told() {
            return new TasksMoved.Moved(
                    step().ownerMemberId(),
                    step().code() + " " + step().name(),
                    after.start(task),
                    after.finish(task),
                    after.shift(before.finish(place), after.finish(task)));
        }
    }
}
