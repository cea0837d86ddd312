package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanbuzou.duty.scheduling.Availability;

class HindranceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void saysNothingWhereNothingStandsAgainst() {
        assertThat(Hindrance.of(availability(null, null, null, Set.of()), MONDAY))
                .isEmpty();
    }

    @Test
    void namesWhatStandsAgainst() {
        assertThat(Hindrance.of(availability(null, null, MONDAY, Set.of()), MONDAY))
                .contains("免排至 3月2日");
        assertThat(Hindrance.of(availability(null, null, null, Set.of(DayOfWeek.MONDAY)), MONDAY))
                .contains("周一不排班");
        assertThat(Hindrance.of(availability(MONDAY.plusDays(1), null, null, Set.of()), MONDAY))
                .contains("不在可排班的日期内");
        assertThat(Hindrance.of(availability(null, MONDAY.minusDays(1), null, Set.of()), MONDAY))
                .contains("不在可排班的日期内");
    }

    private static Availability availability(
            LocalDate from, LocalDate to, LocalDate exemptUntil, Set<DayOfWeek> blocked) {
        return new Availability(from, to, List.of(), blocked, exemptUntil);
    }
}
