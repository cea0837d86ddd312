package org.sanbuzou.shared.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ConfirmedShareTest {
    private static final int DRAWS = 4_000;

    @Property
    void liesInItsIntervalBetweenNothingAndAll(
            @ForAll @IntRange(max = 9) int confirmed,
            @ForAll @IntRange(max = 9) int not,
            @ForAll @IntRange(max = 9) int unreachable,
            @ForAll @IntRange(max = 200) int unseen,
            @ForAll @IntRange(min = 1, max = 50) int other) {
        var strata = List.of(
                stratum(confirmed + not + unreachable + unseen, confirmed, not, unreachable),
                stratum(other + 3, 0, 1, 0));
        var found = ConfirmedShare.of(strata).orElseThrow();

        assertThat(found.share()).isBetween(0.0, 1.0);
        assertThat(found.low()).isBetween(0.0, found.share() + 1e-12);
        assertThat(found.high()).isBetween(found.share() - 1e-12, 1.0);
    }

    /** Each record stands for N/n: the figure is the sum of weights of the confirmed over the sum of all. */
    @Property
    void isTheWeightedShareOfTheRecordsThatWereReached(
            @ForAll @IntRange(min = 1, max = 9) int first,
            @ForAll @IntRange(min = 1, max = 9) int second,
            @ForAll @IntRange(max = 100) int unseen) {
        var strata = List.of(stratum(first + 1 + unseen, first, 1, 0), stratum(second + 2, second, 2, 0));
        double weightFirst = (first + 1.0 + unseen) / (first + 1);
        double all = weightFirst * (first + 1) + second + 2;

        assertThat(ConfirmedShare.of(strata).orElseThrow().share())
                .isCloseTo((weightFirst * first + second) / all, within(1e-12));
    }

    @Example
    void isWilsonsIntervalWhereTheFrameIsLarge() {
        var found = ConfirmedShare.of(List.of(stratum(100_000_000, 81, 182, 0))).orElseThrow();
        assertThat(found.low()).isCloseTo(0.2553, within(0.0001));
        assertThat(found.high()).isCloseTo(0.3662, within(0.0001));
    }

    @Example
    void isExactWhereEveryRecordWasChecked() {
        assertThat(ConfirmedShare.of(List.of(stratum(4, 3, 1, 0)))).contains(new ConfirmedShare(0.75, 0.75, 0.75, 4));
    }

    @Example
    void claimsNoCertaintyWhenAllOfFewWereConfirmed() {
        var found = ConfirmedShare.of(List.of(stratum(100, 5, 0, 0))).orElseThrow();
        assertThat(found.share()).isOne();
        assertThat(found.low()).isBetween(0.5, 0.62);
        assertThat(found.high()).isOne();
    }

    @Example
    void leavesOutAStratumWhereNobodyWasReachedAndSaysSo() {
        var found = ConfirmedShare.of(List.of(stratum(30, 2, 2, 1), stratum(12, 0, 0, 3)));
        assertThat(found.orElseThrow().share()).isEqualTo(0.5);
        assertThat(found.orElseThrow().covered()).isEqualTo(30);
    }

    @Example
    void isNothingWhileAnOutcomeIsMissingOrNobodyWasReached() {
        assertThat(ConfirmedShare.of(List.of())).isEmpty();
        assertThat(ConfirmedShare.of(List.of(stratum(12, 0, 0, 3)))).isEmpty();
        assertThat(ConfirmedShare.of(List.of(new StratumCount("X", 9, 2, 1, 0, 1))))
                .isEmpty();
    }

    /** Draws with fixed chance from two strata that differ; the interval must hold the true share in about 95 of 100. */
    @Example
    void holdsTheTrueShareAsOftenAsItPromises() {
        var random = new Random(20261122);
        var first = population(60, 51);
        var second = population(25, 15);
        double share = 66 / 85.0;
        int held = 0;
        for (int i = 0; i < DRAWS; i++) {
            var found = ConfirmedShare.of(List.of(sample(first, 12, random), sample(second, 6, random)))
                    .orElseThrow();
            held += found.low() <= share && share <= found.high() ? 1 : 0;
        }
        assertThat(held / (double) DRAWS).isBetween(0.935, 0.985);
    }

    private static List<Boolean> population(int size, int confirmed) {
        var population = new ArrayList<>(Collections.nCopies(confirmed, true));
        population.addAll(Collections.nCopies(size - confirmed, false));
        return population;
    }

    private static StratumCount sample(List<Boolean> population, int drawn, Random random) {
        Collections.shuffle(population, random);
        int confirmed = Collections.frequency(population.subList(0, drawn), true);
        return stratum(population.size(), confirmed, drawn - confirmed, 0);
    }

    private static StratumCount stratum(int size, int confirmed, int not, int unreachable) {
        return new StratumCount("X", size, confirmed, not, unreachable, 0);
    }
}
