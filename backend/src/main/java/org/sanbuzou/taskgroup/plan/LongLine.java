package org.sanbuzou.taskgroup.plan;

import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.taskgroup.Estimates;

/** All workdays a plan can touch, counted only when they are asked for. */
final class LongLine {
    private final WorkCalendar calendar;
    private WorkdayLine line;

    LongLine(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    WorkdayLine get() {
        if (line == null) {
            line = WorkdayLine.from(Estimates.FIRST_DAY, calendar);
        }
        return line;
    }
}
