package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sanbuzou.shared.BadInput;

class ServiceMomentsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    @Test
    void acceptsAnEndlessServiceAndOneOfNoLength() {
        assertThatCode(() -> ServiceMoments.require(NOW, null, NOW, NOW)).doesNotThrowAnyException();
        assertThatCode(() -> ServiceMoments.require(NOW, NOW, NOW, NOW)).doesNotThrowAnyException();
    }

    @Test
    void allowsAPhoneToBeExactlyOneDayAhead() {
        var ahead = NOW.plus(ServiceMoments.AHEAD);
        assertThatCode(() -> ServiceMoments.require(ahead, ahead, ahead, NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ServiceMoments.require(ahead.plusNanos(1), null, NOW, NOW))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> ServiceMoments.require(NOW, ahead.plusNanos(1), NOW, NOW))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> ServiceMoments.require(NOW, NOW.minusNanos(1000), NOW, NOW))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("结束时间不能早于开始时间");
    }

    @Test
    void takesRecordsThatComeYearsLateButNotFromBeforeTheRule() {
        var years = NOW.minus(Duration.ofDays(3000));
        assertThatCode(() -> ServiceMoments.require(years, null, years, NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ServiceMoments.require(Instant.parse("1999-01-01T00:00:00Z"), null, NOW, NOW))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void takesTheWrongTimeOfAPhoneAsLongAsItCanBeKept() {
        assertThatCode(() -> ServiceMoments.require(NOW, null, Instant.EPOCH, NOW))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ServiceMoments.require(NOW, null, Instant.MAX, NOW))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("手机");
    }

    @Test
    void takesDaysUpToTomorrow() {
        var today = LocalDate.of(2026, 11, 22);
        assertThatCode(() -> DayLimits.require("day", today.plusDays(1), today)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DayLimits.require("day", today.plusDays(2), today))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> DayLimits.require("day", LocalDate.of(1999, 12, 31), today))
                .isInstanceOf(BadInput.class);
    }
}
