package org.sanbuzou.member;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * When a member can be on duty: from {@code availableFrom} to {@code availableTo}, after {@code exemptUntil}, never on a blocked
 * weekday or while away; disliked weekdays are a wish. All days are inclusive; null is "no limit".
 */
public record DutyTimes(
        LocalDate availableFrom,
        LocalDate availableTo,
        LocalDate exemptUntil,
        Set<DayOfWeek> blockedWeekdays,
        Set<DayOfWeek> dislikedWeekdays,
        List<Away> absences) {

    /** Days away, both included. */
    public record Away(LocalDate from, LocalDate to) {
        static Away of(Absence absence) {
            return new Away(absence.startsOn(), absence.endsOn());
        }
    }

    static DutyTimes of(DutyAvailability availability, List<Absence> absences) {
        var away = absences.stream().map(Away::of).toList();
        return availability == null
                ? new DutyTimes(null, null, null, Set.of(), Set.of(), away)
                : new DutyTimes(
                        availability.availableFrom(),
                        availability.availableTo(),
                        availability.exemptUntil(),
                        availability.blockedWeekdays(),
                        availability.dislikedWeekdays(),
                        away);
    }
}
