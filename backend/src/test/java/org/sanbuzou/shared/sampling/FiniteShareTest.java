package org.sanbuzou.shared.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FiniteShareTest {
    /** Summed exactly over every sample there can be, not drawn: the promise holds for each truth, frame and sample. */
    @Property(tries = 300)
    void holdsTheTruthInAtLeast95OfAHundredDraws(
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 60) int drawnAtMost,
            @ForAll @IntRange(max = 60) int havingAtMost) {
        int drawn = Math.min(size, drawnAtMost);
        int having = Math.min(size, havingAtMost);
        var held = BigInteger.ZERO;
        for (int found = Math.max(0, drawn - (size - having)); found <= Math.min(drawn, having); found++) {
            var interval = FiniteShare.of(size, drawn, found);
            if (interval.low() <= having && having <= interval.high()) {
                held = held.add(choose(having, found).multiply(choose(size - having, drawn - found)));
            }
        }
        var share = new BigDecimal(held).divide(new BigDecimal(choose(size, drawn)), MathContext.DECIMAL64);
        assertThat(share).isGreaterThanOrEqualTo(new BigDecimal("0.95"));
    }

    @Property
    void holdsWhatWasFoundAndRulesOutWhatCannotBe(
            @ForAll @IntRange(min = 1, max = 400) int size,
            @ForAll @IntRange(min = 1, max = 400) int drawnAtMost,
            @ForAll @IntRange(max = 400) int foundAtMost) {
        int drawn = Math.min(size, drawnAtMost);
        int found = Math.min(drawn, foundAtMost);
        var interval = FiniteShare.of(size, drawn, found);
        assertThat(interval.low()).isBetween(found, interval.high());
        assertThat(interval.high()).isLessThanOrEqualTo(size - (drawn - found));
    }

    @Property
    void isCertainWhereAllWereDrawn(
            @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @IntRange(max = 200) int foundAtMost) {
        int found = Math.min(size, foundAtMost);
        assertThat(FiniteShare.of(size, size, found)).isEqualTo(new FiniteShare(found, found));
    }

    @Example
    void promisesLessForFewThanForMany() {
        var few = FiniteShare.of(40, 5, 5);
        var many = FiniteShare.of(40, 20, 20);
        assertThat(few.low()).isLessThan(many.low());
        assertThat(many).isEqualTo(new FiniteShare(36, 40));
    }

    @Example
    void worksForAHundredThousand() {
        var interval = FiniteShare.of(100_000, 400, 380);
        assertThat(interval.low()).isBetween(92_000, 93_000);
        assertThat(interval.high()).isBetween(96_500, 97_500);
    }

    @Example
    void refusesWhatIsNoSample() {
        assertThatThrownBy(() -> FiniteShare.of(5, 6, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FiniteShare.of(5, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FiniteShare.of(5, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BigInteger choose(int of, int some) {
        if (some < 0 || some > of) {
            return BigInteger.ZERO;
        }
        var ways = BigInteger.ONE;
        for (int i = 0; i < some; i++) {
            ways = ways.multiply(BigInteger.valueOf(of - i)).divide(BigInteger.valueOf(i + 1));
        }
        return ways;
    }
}
