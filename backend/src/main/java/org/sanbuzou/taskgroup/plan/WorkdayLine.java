package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.calendar.Workdays;

/**
 * Days as numbers: moment n lies before the workday with index n, so what takes the workdays 3 and 4 starts at 3 and is
 * finished at 5.
 */
record WorkdayLine(LocalDate origin, Workdays workdays) {
    /** Beyond, no dates are shown: more than a hundred years. */
    static final int LENGTH = 30_000;

    static WorkdayLine from(LocalDate origin, WorkCalendar calendar) {
        return new WorkdayLine(origin, calendar.following(origin, LENGTH));
    }

    /** The moment before the first workday from this day on; 0 for a day before the origin. */
    int startOf(LocalDate day) {
        int place = Collections.binarySearch(days(), day);
        return place < 0 ? -place - 1 : place;
    }

    /** The moment after the last workday up to this day. */
    int endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The workday that begins at this moment; null if it is too far away. */
    LocalDate startingAt(int moment) {
        return moment < LENGTH ? days().get(moment) : null;
    }

    /** The workday that ends at this moment, the origin for 0; null if it is too far away. */
    LocalDate endingAt(int moment) {
        return moment == 0 ? startingAt(0) : startingAt(moment - 1);
    }

    /** Years that are only assumed and reached up to this day. */
    List<Integer> unknownUntil(LocalDate day) {
        var unknown = unknownYears();
        return day == null ? List.copyOf(unknown) : List.copyOf(unknown.headSet(day.getYear() + 1));
    }

    /** Whether the day follows from workdays that are only assumed. */
    boolean isAssumed(LocalDate day) {
        return !unknownYears().isEmpty()
                && day != null
                && day.getYear() >= unknownYears().first();
    }

    private SortedSet<Integer> unknownYears() {
        return workdays.unknownYears();
    }

    private List<LocalDate> days() {
        return workdays.days();
    }
}
