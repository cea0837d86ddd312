package org.sanbuzou.shared.sampling;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found out about the drawn things of a stratum.
 *
 * @param size things of the stratum in the frame
 * @param open drawn things without an outcome
 */
public record StratumCount(String stratum, int size, int confirmed, int notConfirmed, int unreachable, int open) {
    /** Drawn things of a stratum with one outcome; the verdict is null where there is none yet. */
    public record Tally(String stratum, Verdict verdict, long things) {}

    /** In order of the strata. */
    public static List<StratumCount> of(List<Stratum> strata, List<Tally> tallies) {
        var found = tallies.stream().collect(Collectors.groupingBy(Tally::stratum));
        return strata.stream()
                .map(stratum -> of(stratum, found.getOrDefault(stratum.key(), List.of())))
                .toList();
    }

    private static StratumCount of(Stratum stratum, List<Tally> tallies) {
        Map<Verdict, Integer> found = new EnumMap<>(Verdict.class);
        tallies.stream()
                .filter(tally -> tally.verdict() != null)
                .forEach(tally -> found.put(tally.verdict(), Math.toIntExact(tally.things())));
        int judged = found.values().stream().mapToInt(Integer::intValue).sum();
        return new StratumCount(
                stratum.key(),
                stratum.size(),
                found.getOrDefault(Verdict.CONFIRMED, 0),
                found.getOrDefault(Verdict.NOT_CONFIRMED, 0),
                found.getOrDefault(Verdict.UNREACHABLE, 0),
                stratum.sample() - judged);
    }

    int reached() {
        return confirmed + notConfirmed;
    }
}
