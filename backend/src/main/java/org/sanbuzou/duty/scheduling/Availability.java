package org.sanbuzou.duty.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * When a member can take a seat: inside {@code from…to}, outside every absence, not on a blocked weekday and after
 * {@code exemptUntil}. All days are inclusive; {@code from}, {@code to} and {@code exemptUntil} may be null for "no
 * limit".
 */
public record Availability(
        LocalDate from, LocalDate to, List<Absence> absences, Set<DayOfWeek> blockedWeekdays, LocalDate exemptUntil) {

    /** Both days are part of the absence. */
    public record Absence(LocalDate from, LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public Availability {
        absences = List.copyOf(absences);
        blockedWeekdays = Set.copyOf(blockedWeekdays);
    }

    /** The positions in {@code days} of the days on which a seat can be taken. */
    public BitSet among(List<LocalDate> days) {
        var available = new BitSet(days.size());
        for (int day = 0; day < days.size(); day++) {
            available.set(day, includes(days.get(day)));
        }
        return available;
    }

    /** The positions in {@code days} of the days that fall on one of the weekdays. */
    public static BitSet onWeekdays(Set<DayOfWeek> weekdays, List<LocalDate> days) {
        var falling = new BitSet(days.size());
        for (int day = 0; day < days.size(); day++) {
            falling.set(day, weekdays.contains(days.get(day).getDayOfWeek()));
        }
        return falling;
    }

    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && (exemptUntil == null || day.isAfter(exemptUntil))
                && !blockedWeekdays.contains(day.getDayOfWeek())
                && absences.stream().noneMatch(absence -> absence.covers(day));
    }
}
