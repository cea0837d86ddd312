package org.sanbuzou.taskgroup;

import java.time.LocalDate;
import org.sanbuzou.calendar.WorkCalendar;

/** The task at the other end of a hard dependency, and the workdays to wait between the two. */
record AwaitedTask(Task task, int lagDays) {
    boolean isDoneBy(LocalDate day) {
        boolean later = task.finishedOn() != null && task.finishedOn().isAfter(day);
        return task.status() == TaskStatus.DONE && !later;
    }

    /** Whole workdays between the finish and the day, which may itself be the first after them. */
    boolean isWaitOverBy(LocalDate day, WorkCalendar calendar) {
        var finished = task.finishedOn();
        return lagDays == 0
                || finished == null
                || calendar.workdays(finished.plusDays(1), day.minusDays(1))
                                .days()
                                .size()
                        >= lagDays;
    }

    String waitLabel() {
        return task.label() + "（完成后还要等 " + lagDays + " 个工作日）";
    }
}
