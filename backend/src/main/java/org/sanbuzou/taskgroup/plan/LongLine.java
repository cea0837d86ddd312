package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.taskgroup.Estimates;

/** Lines of workdays; the one of all days that a plan can touch is counted only when it is asked for. */
final class LongLine {
    private final WorkCalendar calendar;
    private WorkdayLine line;

    LongLine(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    WorkdayLine from(LocalDate origin) {
        return WorkdayLine.from(origin, calendar);
    }

    /** Over every day of any plan. */
    WorkdayLine get() {
        if (line == null) {
            line = from(Estimates.FIRST_DAY);
        }
        return line;
    }
}
