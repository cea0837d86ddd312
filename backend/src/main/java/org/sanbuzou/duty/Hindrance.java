package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.sanbuzou.duty.scheduling.Availability;

/** What keeps a member from a seat on a day, in words. */
final class Hindrance {
    private static final String WEEKDAYS = "一二三四五六日";

    private Hindrance() {}

    /** Empty if nothing does. */
    static Optional<String> of(Availability availability, LocalDate day) {
        return availability.includes(day) ? Optional.empty() : Optional.of(reason(availability, day));
    }

    private static String reason(Availability availability, LocalDate day) {
        for (var absence : availability.absences()) {
            if (!day.isBefore(absence.from()) && !day.isAfter(absence.to())) {
                var until = absence.to().equals(absence.from()) ? "" : " 至 " + text(absence.to(), day);
                return "请假 " + text(absence.from(), day) + until;
            }
        }
        if (availability.exemptUntil() != null && !day.isAfter(availability.exemptUntil())) {
            return "免排至 " + text(availability.exemptUntil(), day);
        }
        if (availability.blockedWeekdays().contains(day.getDayOfWeek())) {
            return "周" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1) + "不排班";
        }
        return "不在可排班的日期内";
    }

    /** With the year where it is another one. */
    private static String text(LocalDate date, LocalDate day) {
        var year = date.getYear() == day.getYear() ? "" : date.getYear() + "年";
        return year + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
