package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a change of the plan does. */
record PlanEffect(
        LocalDate finishBefore,
        LocalDate finishAfter,
        int workdaysBefore,
        int workdaysAfter,
        int days,
        List<Moved> moved,
        List<Held> held,
        List<UUID> criticalPathAfter,
        List<Integer> unknownYears,
        String fingerprint,
        UUID decisionId) {

    /** @param days workdays by which it is finished later */
    record Moved(
            UUID taskId,
            String code,
            String name,
            LocalDate startBefore,
            LocalDate finishBefore,
            LocalDate startAfter,
            LocalDate finishAfter,
            int days) {}

    /** A task that was to start on a day on which it cannot. */
    record Held(UUID taskId, LocalDate wantedStart, LocalDate plannedStart, List<UUID> heldBy) {}

    static PlanEffect of(DatedPlan before, DatedPlan after, PlanChange change, UUID decisionId) {
        int daysBefore = before.schedule().days();
        int daysAfter = after.schedule().days();
        return new PlanEffect(
                before.finish(),
                after.finish(),
                daysBefore,
                daysAfter,
                daysAfter - daysBefore,
                moved(before, after),
                held(after, change),
                after.schedule().criticalPath().stream()
                        .map(task -> id(after, task))
                        .toList(),
                after.unknownYears(),
                Fingerprint.of(before, change),
                decisionId);
    }

    private static List<Moved> moved(DatedPlan before, DatedPlan after) {
        return IntStream.range(0, before.plan().steps().size())
                .filter(task -> !Objects.equals(before.start(task), after.start(task))
                        || before.schedule().finish(task) != after.schedule().finish(task))
                .mapToObj(task -> moved(task, before, after))
                .toList();
    }

    private static Moved moved(int task, DatedPlan before, DatedPlan after) {
        var step = before.plan().steps().get(task);
        return new Moved(
                step.id(),
                step.code(),
                step.name(),
                before.start(task),
                before.finish(task),
                after.start(task),
                after.finish(task),
                after.schedule().finish(task) - before.schedule().finish(task));
    }

    private static List<Held> held(DatedPlan after, PlanChange change) {
        var wanted = change.estimates();
        var steps = after.plan().steps();
        return IntStream.range(0, steps.size())
                .filter(task -> wanted.containsKey(steps.get(task).id()))
                .filter(task -> isHeld(after, task))
                .mapToObj(task -> new Held(
                        steps.get(task).id(),
                        steps.get(task).startNotBefore(),
                        after.start(task),
                        after.schedule().heldBy(task).stream()
                                .map(other -> id(after, other))
                                .toList()))
                .toList();
    }

    private static boolean isHeld(DatedPlan after, int task) {
        var wanted = after.plan().steps().get(task).startNotBefore();
        return wanted != null && after.schedule().start(task) > after.line().startOf(wanted);
    }

    private static UUID id(DatedPlan plan, int task) {
        return plan.plan().steps().get(task).id();
    }
}
