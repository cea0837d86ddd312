package org.sanbuzou.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PhoneClockTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    @Test
    void isRightWithinTheTolerance() {
        assertThat(isOff(NOW.plus(TOLERANCE), NOW.minusSeconds(3600), NOW)).isFalse();
        assertThat(isOff(NOW.minus(TOLERANCE), NOW.minusSeconds(3600), NOW)).isFalse();
        assertThat(isOff(NOW.plus(TOLERANCE).plusSeconds(1), NOW, null)).isTrue();
        assertThat(isOff(NOW.minus(TOLERANCE).minusSeconds(1), NOW, null)).isTrue();
    }

    @Test
    void isNotBlamedForARecordThatComesLate() {
        assertThat(isOff(NOW, NOW.minus(Duration.ofDays(400)), null)).isFalse();
    }

    @Test
    void wasOffWhenTheServiceLiesAfterItsOwnSending() {
        assertThat(isOff(NOW, NOW.plus(Duration.ofHours(23)), null)).isFalse();
        assertThat(isOff(NOW, NOW.plus(Duration.ofDays(365)), null)).isTrue();
        assertThat(isOff(NOW, NOW, NOW.plus(Duration.ofDays(2)))).isTrue();
    }

    @Test
    void wasOffWhenThePhoneHadForgottenTheYear() {
        assertThat(isOff(NOW, Instant.EPOCH.plusSeconds(90), null)).isTrue();
    }

    @Test
    void tellsHowFarItWasAhead() {
        assertThat(new PhoneClock(NOW.plusSeconds(90), NOW).offset()).hasSeconds(90);
        assertThat(new PhoneClock(NOW.minusSeconds(90), NOW).offset()).hasSeconds(-90);
    }

    private static boolean isOff(Instant sentAt, Instant startedAt, Instant endedAt) {
        return new PhoneClock(sentAt, NOW).isOff(startedAt, endedAt == null ? startedAt : endedAt, TOLERANCE);
    }
}
