package org.sanbuzou.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {
    private static final LocalDate DUTY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-01T23:59, -",
                "2026-03-02T08:59, -",
                "2026-03-02T09:00, WEEK",
                "2026-03-05T08:59, -",
                "2026-03-05T23:59, WEEK",
                "2026-03-06T12:00, -",
                "2026-03-07T12:00, -",
                "2026-03-08T08:59, -",
                "2026-03-08T09:00, DAY",
                "2026-03-08T23:59, DAY",
                "2026-03-09T00:00, -",
                "2026-03-09T06:59, -",
                "2026-03-09T07:00, MORNING",
                "2026-03-09T11:59, MORNING",
                "2026-03-09T12:00, -",
                "2026-03-10T09:00, -"
            })
    void isTheOneThatIsStillRight(LocalDateTime now, Reminder expected) {
        assertThat(Reminder.of(DUTY, "12:00", now)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "06:30, 2026-03-09T05:29, -",
                "06:30, 2026-03-09T05:30, MORNING",
                "07:30, 2026-03-09T06:30, MORNING",
                "00:30, 2026-03-09T00:00, MORNING",
                "00:00, 2026-03-09T00:00, -"
            })
    void comesAnHourBeforeAnEarlyDuty(String start, LocalDateTime now, Reminder expected) {
        assertThat(Reminder.of(DUTY, start, now)).isEqualTo(Optional.ofNullable(expected));
    }
}
