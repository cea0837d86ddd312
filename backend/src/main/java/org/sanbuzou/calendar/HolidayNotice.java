package org.sanbuzou.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the notice of one year says: everything else is worked from Monday to Friday. */
record HolidayNotice(int year, String url, Map<LocalDate, CalendarDay> days, int version) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static HolidayNotice of(int year, String url, List<CalendarDay> days, int version) {
        return new HolidayNotice(
                year, url, days.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity())), version);
    }

    boolean isWorkday(LocalDate date) {
        var day = days.get(date);
        return day == null ? isWeekday(date) : day.kind() == DayKind.MAKE_UP;
    }

    static boolean isWeekday(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek());
    }

    Stream<LocalDate> workdays() {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(this::isWorkday);
    }
}
