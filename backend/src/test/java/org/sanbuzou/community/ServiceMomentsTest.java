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
        assertThatCode(() -> ServiceMoments.require(NOW, null, NOW)).doesNotThrowAnyException();
        assertThatCode(() -> ServiceMoments.require(NOW, NOW, NOW)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> ServiceMoments.require(NOW, NOW.minusNanos(1000), NOW))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("结束时间不能早于开始时间");
    }

    @Test
    void takesTheWrongTimeOfAPhoneAsLongAsItCanBeKept() {
        var nextYear = NOW.plus(Duration.ofDays(365));
        assertThatCode(() -> ServiceMoments.require(nextYear, nextYear, nextYear))
                .doesNotThrowAnyException();
        assertThatCode(() -> ServiceMoments.require(Instant.EPOCH, NOW, Instant.EPOCH))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesMomentsThatNobodyCanHaveMeant() {
        var unusable = Instant.parse("2200-01-01T00:00:00Z");
        assertThatThrownBy(() -> ServiceMoments.require(unusable, null, NOW)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> ServiceMoments.require(NOW, unusable, NOW)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> ServiceMoments.require(Instant.EPOCH.minusNanos(1000), null, NOW))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> ServiceMoments.require(NOW, null, Instant.MAX))
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
