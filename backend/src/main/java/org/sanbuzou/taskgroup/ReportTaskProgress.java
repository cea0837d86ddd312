package org.sanbuzou.taskgroup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

/**
 * @param startedOn may be left out: what is known stays, else a start is of today
 * @param finishedOn only with {@code DONE}; may be left out for today
 * @param overrideReason why it was begun or finished although something it waits for was not done
 */
record ReportTaskProgress(
        @NotNull TaskStatus status,
        LocalDate startedOn,
        LocalDate finishedOn,
        @PlainText(lines = true) @Size(max = 500) String overrideReason) {
    static ReportTaskProgress of(TaskStatus status) {
        return new ReportTaskProgress(status, null, null, null);
    }

    /** What has happened lies not in the future, and only what has happened has a day. */
    void check(LocalDate today) {
        if (startedOn != null) {
            requirePast(startedOn, "startedOn", today);
            require(status != TaskStatus.NOT_STARTED, "startedOn", "还没有开始的环节没有开始日期。");
        }
        if (finishedOn != null) {
            requirePast(finishedOn, "finishedOn", today);
            require(status == TaskStatus.DONE, "finishedOn", "还没有完成的环节没有完成日期。");
        }
    }

    private static void requirePast(LocalDate day, String field, LocalDate today) {
        Estimates.requirePlannable(day, field);
        if (day.isAfter(today)) {
            throw new BadInput("DATE_IN_FUTURE", field, "这一天还没有到，请填实际发生的日期。");
        }
    }

    private static void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            throw new BadInput("DATE_NOT_EXPECTED", field, otherwise);
        }
    }
}
