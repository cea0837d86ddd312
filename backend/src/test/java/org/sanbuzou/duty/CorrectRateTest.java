package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CorrectRateTest {
    @Test
    void isRoundedHalfUpToOneDecimal() {
        assertThat(CorrectRate.of(40, 37, 10)).isEqualTo("92.5%");
        assertThat(CorrectRate.of(2000, 1999, 10)).isEqualTo("100.0%");
        assertThat(CorrectRate.of(2001, 2000, 10)).isEqualTo("100.0%");
        assertThat(CorrectRate.of(12, 1, 10)).isEqualTo("8.3%");
        assertThat(CorrectRate.of(16, 1, 10)).isEqualTo("6.3%");
        assertThat(CorrectRate.of(10, 0, 10)).isEqualTo("0.0%");
    }

    @Test
    void isSilentAboutSmallSamples() {
        assertThat(CorrectRate.of(9, 9, 10)).isNull();
        assertThat(CorrectRate.of(10, 10, 10)).isEqualTo("100.0%");
        assertThat(CorrectRate.of(0, 0, 0)).isNull();
        assertThat(CorrectRate.of(null, null, 10)).isNull();
    }

    @Property
    void agreesWithDecimalArithmetic(
            @ForAll @IntRange(min = 1, max = 100_000) int sampled, @ForAll @IntRange(max = 100_000) int other) {
        int correct = Math.min(sampled, other);
        var expected = BigDecimal.valueOf(100L * correct).divide(BigDecimal.valueOf(sampled), 1, RoundingMode.HALF_UP);
        assertThat(CorrectRate.of(sampled, correct, 1)).isEqualTo(expected.toPlainString() + "%");
    }
}
