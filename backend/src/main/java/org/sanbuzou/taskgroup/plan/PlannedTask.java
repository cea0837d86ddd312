package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.taskgroup.TaskStatus;
import org.sanbuzou.taskgroup.WorkPlan;

record PlannedTask(
        UUID id,
        String code,
        String name,
        UUID ownerMemberId,
        TaskStatus status,
        int durationDays,
        Integer lowDays,
        Integer highDays,
        LocalDate startNotBefore,
        LocalDate plannedStart,
        LocalDate plannedFinish,
        LocalDate startedOn,
        LocalDate finishedOn,
        LocalDate latestStart,
        LocalDate latestFinish,
        Integer slackDays,
        boolean critical,
        int lateDays,
        List<UUID> blockedBy,
        boolean assumed,
        LocalDate baselineStart,
        LocalDate baselineFinish,
        Integer shiftDays,
        int version) {

    /** @param before null where there is no baseline, or not of this task */
    static PlannedTask of(DatedPlan plan, int task, List<UUID> blockedBy, KeptTask before) {
        var step = plan.plan().steps().get(task);
        var schedule = plan.schedule();
        boolean open = !plan.isDone(task);
        return new PlannedTask(
                step.id(),
                step.code(),
                step.name(),
                step.ownerMemberId(),
                step.status(),
                step.durationDays(),
                step.lowDays(),
                step.highDays(),
                step.startNotBefore(),
                plan.start(task),
                plan.finish(task),
                step.startedOn(),
                step.finishedOn(),
                open ? plan.latestStart(task) : null,
                open ? plan.latestFinish(task) : null,
                open ? schedule.slack(task) : null,
                schedule.isCritical(task),
                lateDays(plan, task, step),
                open ? blockedBy : List.of(),
                plan.line().isAssumed(plan.finish(task)),
                before == null ? null : before.start(),
                before == null ? null : before.finish(),
                before == null ? null : plan.shift(before.finish(), plan.finish(task)),
                step.version());
    }

    private static int lateDays(DatedPlan plan, int task, WorkPlan.Step step) {
        boolean running = step.status() == TaskStatus.IN_PROGRESS;
        int now = plan.line().startOf(plan.today()) + (step.durationDays() == 0 ? 0 : 1);
        return running ? Math.max(0, now - plan.schedule().start(task) - step.durationDays()) : 0;
    }
}
