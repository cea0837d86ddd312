package org.sanbuzou.notify;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sanbuzou.duty.PublishedDuty;
import org.sanbuzou.shared.DayText;

/**
 * The reminders of a duty: a week before and the day before, from nine o'clock on, when people are at work; and on its morning,
 * from seven on, before they leave home, or an hour before a duty that begins earlier. All in local time of the branch.
 *
 * <p>A reminder that could not be given in time is given later as long as it is still the right one: “in a week” no later than
 * four days before, “tomorrow” only on the day before, “today” only until the duty begins.
 */
enum Reminder {
    WEEK(NotificationKind.DUTY_WEEK_AHEAD),
    DAY(NotificationKind.DUTY_TOMORROW),
    MORNING(NotificationKind.DUTY_TODAY);

    static final int FIRST_DAYS_BEFORE = 7;
    private static final int LAST_WEEK_DAYS_BEFORE = 4;
    private static final LocalTime OFFICE_HOURS = LocalTime.of(9, 0);
    private static final LocalTime BEFORE_LEAVING = LocalTime.of(7, 0);

    private final NotificationKind kind;

    Reminder(NotificationKind kind) {
        this.kind = kind;
    }

    /** The one that is right at a moment, if any. */
    static Optional<Reminder> of(LocalDate date, String startTime, LocalDateTime now) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), date);
        if (days == 0) {
            return isMorning(LocalTime.parse(startTime), now.toLocalTime()) ? Optional.of(MORNING) : Optional.empty();
        }
        if (now.toLocalTime().isBefore(OFFICE_HOURS)) {
            return Optional.empty();
        }
        if (days == 1) {
            return Optional.of(DAY);
        }
        return days >= LAST_WEEK_DAYS_BEFORE && days <= FIRST_DAYS_BEFORE ? Optional.of(WEEK) : Optional.empty();
    }

    private static boolean isMorning(LocalTime start, LocalTime now) {
        // An hour before one that begins just after midnight would be the day before.
        var hourBefore = start.isBefore(LocalTime.of(1, 0)) ? LocalTime.MIDNIGHT : start.minusHours(1);
        var from = hourBefore.isBefore(BEFORE_LEAVING) ? hourBefore : BEFORE_LEAVING;
        return !now.isBefore(from) && now.isBefore(start);
    }

    Note note(PublishedDuty duty, LocalDate today) {
        var place = duty.place() == null ? "" : "（" + duty.place() + "）";
        return new Note(
                duty.memberId(),
                kind,
                title(ChronoUnit.DAYS.between(today, duty.date())),
                "%s %s–%s，%s%s。"
                        .formatted(DayText.of(duty.date()), duty.startTime(), duty.endTime(), duty.postName(), place),
                Subject.duty(duty.id()),
                kind + ":" + duty.id());
    }

    private String title(long days) {
        return switch (this) {
            case WEEK -> days == FIRST_DAYS_BEFORE ? "一周后值班" : days + " 天后值班";
            case DAY -> "明天值班";
            case MORNING -> "今天值班";
        };
    }
}
