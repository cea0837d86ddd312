package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A task as it was planned on the day of a baseline. */
record KeptTask(UUID taskId, String code, String name, int durationDays, LocalDate start, LocalDate finish) {
    static List<KeptTask> of(DatedPlan plan) {
        var steps = plan.plan().steps();
        return IntStream.range(0, steps.size())
                .mapToObj(task -> new KeptTask(
                        steps.get(task).id(),
                        steps.get(task).code(),
                        steps.get(task).name(),
                        steps.get(task).durationDays(),
                        plan.start(task),
                        plan.finish(task)))
                .toList();
    }
}
