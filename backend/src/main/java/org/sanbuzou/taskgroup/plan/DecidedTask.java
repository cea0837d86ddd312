package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A task in the plans before and after a decision. */
record DecidedTask(
        UUID taskId,
        String code,
        String name,
        int durationDays,
        LocalDate startBefore,
        LocalDate finishBefore,
        LocalDate startAfter,
        LocalDate finishAfter) {
    static List<DecidedTask> of(DatedPlan before, DatedPlan after) {
        var steps = after.plan().steps();
        return IntStream.range(0, steps.size())
                .mapToObj(task -> new DecidedTask(
                        steps.get(task).id(),
                        steps.get(task).code(),
                        steps.get(task).name(),
                        steps.get(task).durationDays(),
                        before.start(task),
                        before.finish(task),
                        after.start(task),
                        after.finish(task)))
                .toList();
    }
}
