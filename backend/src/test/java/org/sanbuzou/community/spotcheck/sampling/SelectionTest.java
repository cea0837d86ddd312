package org.sanbuzou.community.spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sanbuzou.shared.sampling.Allocation;
import org.sanbuzou.shared.sampling.SampleKind;
import org.sanbuzou.shared.sampling.Seed;
import org.sanbuzou.shared.sampling.Selection;

class SelectionTest {
    private static final int SEEDS = 6_000;
    /** 0.999 quantile of chi-square with 29 degrees of freedom. */
    private static final double CHI_SQUARE_29 = 58.30;

    private static final List<String> STRATA = List.of("A", "B", "C");

    @Property(tries = 300)
    void doesNotDependOnTheOrderOfTheFrame(
            @ForAll long chance,
            @ForAll @IntRange(max = 60) int records,
            @ForAll @IntRange(min = 1, max = 70) int number) {
        var random = new Random(chance);
        var seed = seed(random);
        var frame = frame(random, records);
        var wanted = wanted(frame, number);
        var drawn = draw(seed, wanted, frame);
        Collections.shuffle(frame, random);

        assertThat(draw(seed, wanted, frame)).isEqualTo(drawn);
    }

    @Property(tries = 300)
    void drawsAsManyOfEachStratumAsAllotted(
            @ForAll long chance,
            @ForAll @IntRange(max = 60) int records,
            @ForAll @IntRange(min = 1, max = 70) int number) {
        var random = new Random(chance);
        var seed = seed(random);
        var frame = frame(random, records);
        var wanted = wanted(frame, number);
        var drawn = draw(seed, wanted, frame);
        wanted.forEach((stratum, count) -> assertThat(frame)
                .filteredOn(id -> stratum(id).equals(stratum) && drawn.contains(id))
                .hasSize(count));
    }

    @Property(tries = 100)
    void takesOneMoreRecordWithoutLettingGoOfTheOthers(
            @ForAll long chance, @ForAll @IntRange(min = 2, max = 60) int records) {
        var random = new Random(chance);
        var seed = seed(random);
        var frame = frame(random, records);
        int more = 1 + random.nextInt(records - 1);
        var few = new Selection(seed, Map.of("X", more));
        var many = new Selection(seed, Map.of("X", more + 1));
        frame.forEach(id -> few.offer("X", id));
        frame.forEach(id -> many.offer("X", id));
        assertThat(many.drawn()).containsAll(few.drawn());
    }

    /**
     * With π = 9/30 for each of 30 records, the sum of (seen − expected)² / (SEEDS · π(1 − π)) · (N − 1)/N over the records is
     * chi-square with N − 1 degrees of freedom, as the counts of one draw add up to n. The seeds are fixed.
     */
    @Example
    void drawsEveryRecordAsOftenAsItsProbabilitySays() {
        var random = new Random(20261122);
        var frame = IntStream.range(0, 30)
                .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
        var seen = new HashMap<UUID, Integer>();
        for (int i = 0; i < SEEDS; i++) {
            var selection = new Selection(seed(random), Map.of("X", 9));
            frame.forEach(id -> selection.offer("X", id));
            selection.drawn().forEach(id -> seen.merge(id, 1, Integer::sum));
        }
        double expected = SEEDS * 9 / 30.0;
        double statistic = frame.stream()
                        .mapToDouble(id -> Math.pow(seen.get(id) - expected, 2))
                        .sum()
                / (expected * (1 - 9 / 30.0))
                * (29 / 30.0);
        assertThat(statistic).isBetween(10.0, CHI_SQUARE_29);
    }

    @Property(tries = 300)
    void theCommitmentBindsSeedAndRule(@ForAll long chance, @ForAll @IntRange(max = 7) int part) {
        var random = new Random(chance);
        var bytes = seed(random).bytes();
        var rule = rule(random.nextInt(3), part == 0 ? 1 : 0);
        var commitment = new Seed(bytes).commitment(rule);
        assertThat(new Seed(bytes).commitment(rule)).isEqualTo(commitment).hasSize(64);
        assertThat(new Seed(bytes).commitment(rule(random.nextInt(3), 2 + part)))
                .isNotEqualTo(commitment);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << part);
        assertThat(new Seed(bytes).commitment(rule)).isNotEqualTo(commitment);
    }

    /** {@code other} changes another part of the rule each; 0 and 1 are rules of their own. */
    private static DrawRule rule(int days, int other) {
        var from = LocalDate.of(2026, 12, 1);
        return new DrawRule(
                new UUID(0, other == 2 ? 9 : 1),
                new UUID(0, other == 3 ? 9 : 2),
                other == 4 ? from.minusDays(1) : from,
                from.plusDays(other == 5 ? 9 : days),
                other == 6 ? Stratification.NONE : Stratification.COMMUNITY,
                other == 7 ? SampleKind.RATE : SampleKind.NUMBER,
                other == 8 ? 9 : 10,
                other == 9 ? 9 : other == 1 ? 3 : 1);
    }

    private static Seed seed(Random random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new Seed(bytes);
    }

    private static List<UUID> frame(Random random, int records) {
        var frame = new ArrayList<UUID>();
        for (int i = 0; i < records; i++) {
            frame.add(new UUID(random.nextLong(), random.nextLong()));
        }
        return frame;
    }

    private static String stratum(UUID id) {
        return STRATA.get(Math.floorMod(id.hashCode(), STRATA.size()));
    }

    private static Map<String, Integer> wanted(List<UUID> frame, int number) {
        var sizes = new TreeMap<String, Integer>();
        frame.forEach(id -> sizes.merge(stratum(id), 1, Integer::sum));
        var day = LocalDate.of(2026, 12, 1);
        var ids = new UUID(0, 1);
        return Allocation.of(
                new DrawRule(ids, ids, day, day, Stratification.COMMUNITY, SampleKind.NUMBER, number, 1), sizes);
    }

    private static Set<UUID> draw(Seed seed, Map<String, Integer> wanted, List<UUID> frame) {
        var selection = new Selection(seed, wanted);
        frame.forEach(id -> selection.offer(stratum(id), id));
        return selection.drawn();
    }
}
