package org.sanbuzou.taskgroup.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.sanbuzou.calendar.WorkCalendar;

/**
 * Days in a row on which the work calendar differs from Monday to Friday.
 *
 * @param to included
 * @param worked whether they are weekends that are worked, else workdays that are off
 */
record CalendarException(LocalDate from, LocalDate to, boolean worked) {
    /** Of those years whose notice is known; the others have none to tell of. */
    static List<CalendarException> of(WorkCalendar calendar, int firstYear, int lastYear) {
        var found = new ArrayList<CalendarException>();
        IntStream.rangeClosed(firstYear, lastYear)
                .filter(calendar::isKnown)
                .forEach(year -> add(found, calendar, LocalDate.ofYearDay(year, 1)));
        return found;
    }

    private static void add(List<CalendarException> found, WorkCalendar calendar, LocalDate newYear) {
        var end = newYear.plusYears(1);
        var worked = new HashSet<>(calendar.workdays(newYear, end.minusDays(1)).days());
        for (var day = newYear; day.isBefore(end); day = day.plusDays(1)) {
            if (worked.contains(day) == isWeekday(day)) {
                continue;
            }
            var last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null
                    && last.worked == worked.contains(day)
                    && last.to.plusDays(1).equals(day)) {
                found.set(found.size() - 1, new CalendarException(last.from, day, last.worked));
            } else {
                found.add(new CalendarException(day, day, worked.contains(day)));
            }
        }
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    String name() {
        return worked ? "调休上班" : "放假";
    }

    long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }
}
