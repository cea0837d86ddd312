package org.sanbuzou.calendar;

import java.util.Comparator;
import java.util.List;
import org.sanbuzou.shared.web.Versioned;

record WorkCalendarView(
        int year, boolean published, String noticeUrl, long workdays, List<CalendarDay> days, int version)
        implements Versioned {
    static WorkCalendarView of(HolidayNotice notice) {
        var days = notice.days().values().stream()
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
        return new WorkCalendarView(
                notice.year(), true, notice.url(), notice.workdays().count(), days, notice.version());
    }
}
