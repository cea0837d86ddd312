package org.sanbuzou.duty.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private final List<LocalDate> week = MONDAY.datesUntil(MONDAY.plusDays(5)).toList();

    @Test
    void withoutLimitsEveryDayIsAvailable() {
        assertThat(of(null, null, List.of(), Set.of(), null)).isEqualTo(days(0, 1, 2, 3, 4));
    }

    @Test
    void firstAndLastDayAreAvailable() {
        assertThat(of(MONDAY.plusDays(1), MONDAY.plusDays(3), List.of(), Set.of(), null))
                .isEqualTo(days(1, 2, 3));
    }

    @Test
    void bothEndsOfAnAbsenceAreAbsent() {
        var absence = new Availability.Absence(MONDAY.plusDays(1), MONDAY.plusDays(2));

        assertThat(of(null, null, List.of(absence), Set.of(), null)).isEqualTo(days(0, 3, 4));
    }

    @Test
    void blockedWeekdaysAreNotAvailable() {
        assertThat(of(null, null, List.of(), Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), null))
                .isEqualTo(days(1, 2, 3));
    }

    @Test
    void theLastDayOfAnExemptionIsExempt() {
        assertThat(of(null, null, List.of(), Set.of(), MONDAY.plusDays(2))).isEqualTo(days(3, 4));
    }

    private BitSet of(
            LocalDate from,
            LocalDate to,
            List<Availability.Absence> absences,
            Set<DayOfWeek> blocked,
            LocalDate exemptUntil) {
        return new Availability(from, to, absences, blocked, exemptUntil).among(week);
    }

    private static BitSet days(int... positions) {
        var days = new BitSet();
        for (int position : positions) {
            days.set(position);
        }
        return days;
    }
}
