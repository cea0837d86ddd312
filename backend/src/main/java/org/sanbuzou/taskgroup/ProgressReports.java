package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;

/**
 * Blocked means blocked: no task is begun or finished before its hard predecessors, unless somebody gives a reason, which is
 * kept. Soft predecessors are habit and forbid nothing.
 */
@ApplicationScoped
class ProgressReports {
    private final Tasks tasks;
    private final TaskOverrides overrides;
    private final WorkCalendar calendar;
    private final CurrentUser user;
    private final BranchTime time;

    ProgressReports(Tasks tasks, TaskOverrides overrides, WorkCalendar calendar, CurrentUser user, BranchTime time) {
        this.tasks = tasks;
        this.overrides = overrides;
        this.calendar = calendar;
        this.user = user;
        this.time = time;
    }

    void take(Task task, ReportTaskProgress report) {
        var today = time.today();
        report.check(today);
        if (task.advancesTo(report.status())) {
            var day = task.dayOf(report, today);
            var refusal = refusal(task, report.status(), day);
            if (refusal != null) {
                allow(task, report, refusal);
            }
        }
        task.report(report, today);
    }

    private record Refusal(String code, String waitedFor, String message) {}

    private void allow(Task task, ReportTaskProgress report, Refusal refusal) {
        if (report.overrideReason() == null) {
            throw new RuleViolation(refusal.code(), refusal.message());
        }
        overrides.persist(new TaskOverride(task, report, refusal.waitedFor(), time.now(), user.displayName()));
    }

    /** Null if nothing stands against the step. */
    private Refusal refusal(Task task, TaskStatus next, LocalDate day) {
        var awaited = tasks.awaitedBy(task);
        var undone = awaited.stream()
                .filter(before -> !before.isDoneBy(day))
                .map(before -> before.task().label())
                .toList();
        if (!undone.isEmpty()) {
            return refusal("PREDECESSOR_NOT_DONE", task, next, "必要的前置环节尚未完成", undone);
        }
        var waiting = awaited.stream()
                .filter(before -> !before.isWaitOverBy(day, calendar))
                .map(AwaitedTask::waitLabel)
                .toList();
        return waiting.isEmpty() ? null : refusal("LAG_NOT_OVER", task, next, "前置环节完成后的间隔还没有满", waiting);
    }

    private static Refusal refusal(String code, Task task, TaskStatus next, String why, List<String> labels) {
        var names = labels.stream().limit(10).collect(Collectors.joining("、"))
                + (labels.size() > 10 ? " 等 " + labels.size() + " 个" : "");
        var step = next == TaskStatus.DONE ? "完成" : "开始";
        return new Refusal(code, names, "“" + task.name() + "”还不能" + step + "，" + why + "：" + names + "。确需先办的，请写明理由。");
    }
}
