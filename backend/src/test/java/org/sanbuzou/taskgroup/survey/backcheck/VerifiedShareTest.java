package org.sanbuzou.taskgroup.survey.backcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.sampling.SampleKind;
import org.sanbuzou.shared.sampling.Seed;
import org.sanbuzou.shared.sampling.StratumCount;

class VerifiedShareTest {
    private static final Act ACT = new Act("委员", Instant.parse("2026-03-10T01:00:00Z"));
    private static final double Z = 1.959963984540054;

    private static BackCheck drawn() {
        var rule = new BackCheckRule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.parse("2026-03-09"),
                Stratification.VILLAGE,
                SampleKind.RATE,
                5,
                1);
        var check = new BackCheck(rule, Seed.next(), ACT);
        check.drawn(List.of(), ACT);
        return check;
    }

    /** Every number of true units that makes the finding not too unlikely on either side, counted in whole numbers. */
    @Property(tries = 200)
    void isExactForOneStratum(@ForAll @IntRange(min = 1, max = 30) int size, @ForAll long chance) {
        var random = new Random(chance);
        int reached = 1 + random.nextInt(size);
        int confirmed = random.nextInt(reached + 1);
        var found = VerifiedShare.of(
                        drawn(), List.of(new StratumCount("A", size, confirmed, reached - confirmed, 0, 0)))
                .orElseThrow();
        var possible = IntStream.rangeClosed(confirmed, size - (reached - confirmed))
                .filter(truth ->
                        likely(size, reached, truth, confirmed, reached) && likely(size, reached, truth, 0, confirmed))
                .toArray();
        assertThat(found.method()).isEqualTo(VerifiedShare.Method.EXACT);
        assertThat(found.low()).isEqualTo((double) possible[0] / size);
        assertThat(found.high()).isEqualTo((double) possible[possible.length - 1] / size);
    }

    /** Whether from {@code first} to {@code last} in the sample has a chance of more than 2.5 %. */
    private static boolean likely(int size, int drawn, int truth, int first, int last) {
        var ways = BigInteger.ZERO;
        for (int found = first; found <= last; found++) {
            ways = ways.add(choose(truth, found).multiply(choose(size - truth, drawn - found)));
        }
        return ways.multiply(BigInteger.valueOf(40)).compareTo(choose(size, drawn)) > 0;
    }

    private static BigInteger choose(int of, int some) {
        if (some < 0 || some > of) {
            return BigInteger.ZERO;
        }
        var ways = BigInteger.ONE;
        for (int i = 0; i < some; i++) {
            ways = ways.multiply(BigInteger.valueOf(of - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return ways;
    }

    /** The bounds are where the share is just z standard errors away, which is how Wilson defined them. */
    @Property(tries = 200)
    void weighsStrataBySizeAndBoundsTheShareByWilson(
            @ForAll @IntRange(min = 2, max = 6) int strata, @ForAll long chance) {
        var random = new Random(chance);
        var counts = new ArrayList<StratumCount>();
        for (int i = 0; i < strata; i++) {
            int size = 2 + random.nextInt(400);
            int reached = 1 + random.nextInt(size - 1);
            int confirmed = random.nextInt(reached + 1);
            counts.add(new StratumCount("S" + i, size, confirmed, reached - confirmed, random.nextInt(3), 0));
        }
        var found = VerifiedShare.of(drawn(), counts).orElseThrow();
        double all = counts.stream().mapToInt(StratumCount::size).sum();
        double share = 0;
        double variance = 0;
        for (var count : counts) {
            double reached = count.confirmed() + count.notConfirmed();
            share += count.size() * count.confirmed() / reached / all;
            variance += Math.pow(count.size() / all, 2) * (count.size() - reached) / (count.size() - 1) / reached;
        }
        assertThat(found.method()).isEqualTo(VerifiedShare.Method.WILSON);
        assertThat(found.share()).isCloseTo(share, within(1e-9));
        assertThat(found.low()).isBetween(0.0, share + 1e-9);
        assertThat(found.high()).isBetween(share - 1e-9, 1.0);
        for (double bound : new double[] {found.low(), found.high()}) {
            assertThat(Math.pow(share - bound, 2)).isCloseTo(Z * Z * variance * bound * (1 - bound), within(1e-9));
        }
        assertThat(found.covered()).isEqualTo(found.frame());
    }

    @Example
    void saysNothingOfStrataInWhichNobodyWasMet() {
        var counts = List.of(new StratumCount("A", 33, 4, 1, 0, 0), new StratumCount("B", 5, 0, 0, 1, 0));
        var found = VerifiedShare.of(drawn(), counts).orElseThrow();
        assertThat(found.frame()).isEqualTo(38);
        assertThat(found.covered()).isEqualTo(33);
        assertThat(found.share()).isCloseTo(0.8, within(1e-12));
    }

    @Example
    void saysNothingWhileAnOutcomeIsMissingOrWhereNobodyWasMet() {
        assertThat(VerifiedShare.of(drawn(), List.of(new StratumCount("A", 9, 3, 0, 0, 1))))
                .isEmpty();
        assertThat(VerifiedShare.of(drawn(), List.of(new StratumCount("A", 9, 0, 0, 4, 0))))
                .isEmpty();
    }
}
