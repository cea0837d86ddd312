package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.taskgroup.TaskStatus;

/**
 * What a decision has really saved: the work took the days it took, open work those it is planned to take; had it waited for
 * what was dropped, it would have been finished so much later.
 */
record DecisionOutcome(
        int savedDays,
        boolean settled,
        long openTasks,
        long undatedTasks,
        LocalDate finishWithWaiting,
        LocalDate finish) {
    static DecisionOutcome of(UUID decisionId, DatedPlan now) {
        int withWaiting = now.daysWithWaiting(decisionId);
        int saved = withWaiting - now.daysAsWorked();
        long open = now.openTasks();
        return new DecisionOutcome(
                saved,
                open == 0,
                open,
                now.plan().steps().stream()
                        .filter(step -> step.status() == TaskStatus.DONE && step.startedOn() == null)
                        .count(),
                now.line().endingAt(now.schedule().days() + saved),
                now.finish());
    }
}
