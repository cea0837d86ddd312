package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant MORNING = Instant.parse("2026-11-20T00:30:00Z");
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-11-21T04:00:00Z");

    @Test
    void isTheServersMomentWhenThePhoneSaysNothing() {
        assertThat(Arrival.at(DAY, null, NOON, false)).isEqualTo(NOON);
    }

    @Test
    void isThePhonesMomentOfARecordThatComesLater() {
        assertThat(Arrival.at(DAY, MORNING, NOON, false)).isEqualTo(MORNING);
        assertThat(Arrival.at(DAY, NOON, NEXT_DAY, false)).isEqualTo(NOON);
    }

    @Test
    void isTheServersMomentWhenThePhonesClockIsWrong() {
        assertThat(Arrival.at(DAY, NOON.plusSeconds(300), NOON, false)).isEqualTo(NOON.plusSeconds(300));
        assertThat(Arrival.at(DAY, NOON.plusSeconds(301), NOON, false)).isEqualTo(NOON);
        assertThat(Arrival.at(DAY, NEXT_DAY, NOON, false)).isEqualTo(NOON);
        assertThat(Arrival.at(DAY, Instant.MIN, NOON, false)).isEqualTo(NOON);
        assertThat(Arrival.at(DAY, Instant.MAX, NOON, false)).isEqualTo(NOON);
    }

    @Test
    void isAMomentOfTheBranchsOwnDay() {
        var midnight = Instant.parse("2026-11-19T16:00:00Z");
        assertThat(Arrival.at(DAY, midnight, NOON, false)).isEqualTo(midnight);
        assertThat(Arrival.at(DAY, midnight.minusSeconds(1), NOON, false)).isEqualTo(NOON);
    }

    @Test
    void onAnotherDayIsForOfficersOnly() {
        assertThat(Arrival.at(DAY, null, NEXT_DAY, true)).isEqualTo(NEXT_DAY);
        assertThatThrownBy(() -> Arrival.at(DAY, NEXT_DAY, NEXT_DAY, false))
                .hasMessageContaining("11月20日 周五")
                .hasMessageContaining("支部委员");
    }
}
