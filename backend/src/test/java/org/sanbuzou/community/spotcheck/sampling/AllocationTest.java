package org.sanbuzou.community.spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sanbuzou.shared.sampling.Allocation;
import org.sanbuzou.shared.sampling.SampleKind;

class AllocationTest {
    @Property
    void drawsNoMoreThanThereAreAndNoLessThanTheMinimum(
            @ForAll SampleKind kind,
            @ForAll @IntRange(min = 1, max = 100) int amount,
            @ForAll @IntRange(min = 1, max = 6) int minimum,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 300) Integer> sizes) {
        var strata = strata(sizes);
        var drawn = Allocation.of(rule(kind, amount, minimum), strata);

        assertThat(drawn.keySet()).isEqualTo(strata.keySet());
        strata.forEach((key, size) -> assertThat(drawn.get(key)).isBetween(Math.min(minimum, size), size));
    }

    @Property
    void aNumberIsDrawnExactlyUnlessTheMinimaAreMoreOrTheRecordsFewer(
            @ForAll @IntRange(min = 1, max = 3_000) int number,
            @ForAll @IntRange(min = 1, max = 6) int minimum,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 300) Integer> sizes) {
        int drawn = total(Allocation.of(rule(SampleKind.NUMBER, number, minimum), strata(sizes)));

        int least = sizes.stream().mapToInt(size -> Math.min(size, minimum)).sum();
        int most = sizes.stream().mapToInt(size -> size).sum();
        assertThat(drawn).isEqualTo(Math.min(most, Math.max(least, number)));
    }

    @Property
    void noShareOfANumberIsAWholeRecordAwayFromItsProportion(
            @ForAll @IntRange(min = 1, max = 3_000) int number,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 300) Integer> sizes) {
        var strata = strata(sizes);
        long room = sizes.stream().mapToInt(size -> size - 1).sum();
        long left = Math.max(0, Math.min(number - sizes.size(), room));
        var drawn = Allocation.of(rule(SampleKind.NUMBER, number, 1), strata);
        strata.forEach((key, size) -> assertThat((drawn.get(key) - 1) * room - left * (size - 1))
                .isBetween(-Math.max(0, room - 1), Math.max(0, room - 1)));
    }

    @Property
    void aRateIsRoundedUpInEveryStratum(
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 100_000) Integer> sizes) {
        var strata = strata(sizes);
        Allocation.of(rule(SampleKind.RATE, percent, 1), strata).forEach((key, drawn) -> assertThat(drawn * 100L)
                .isBetween((long) strata.get(key) * percent, (long) strata.get(key) * percent + 99));
    }

    private static DrawRule rule(SampleKind kind, int amount, int minimum) {
        var day = LocalDate.of(2026, 12, 1);
        return new DrawRule(new UUID(0, 1), new UUID(0, 2), day, day, Stratification.COMMUNITY, kind, amount, minimum);
    }

    private static SortedMap<String, Integer> strata(List<Integer> sizes) {
        var strata = new TreeMap<String, Integer>();
        sizes.forEach(size -> strata.put("s" + strata.size(), size));
        return strata;
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
