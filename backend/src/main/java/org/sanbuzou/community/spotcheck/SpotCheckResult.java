package org.sanbuzou.community.spotcheck;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.sanbuzou.shared.sampling.ConfirmedShare;
import org.sanbuzou.shared.sampling.StratumCount;

/**
 * What became of the drawn records.
 *
 * @param late records of the period that arrived after the draw and had no chance to be drawn
 * @param estimate null while an outcome is missing, and where nobody could be reached
 * @param strata the same by stratum, for officers only: a stratum may be the record of one person
 */
record SpotCheckResult(
        int confirmed,
        int notConfirmed,
        int unreachable,
        int open,
        long late,
        ConfirmedShare estimate,
        List<StratumCount> strata) {
    static SpotCheckResult of(Collection<StratumCount> counts, long late, boolean withStrata) {
        return new SpotCheckResult(
                sum(counts, StratumCount::confirmed),
                sum(counts, StratumCount::notConfirmed),
                sum(counts, StratumCount::unreachable),
                sum(counts, StratumCount::open),
                late,
                ConfirmedShare.of(counts).orElse(null),
                withStrata ? List.copyOf(counts) : List.of());
    }

    private static int sum(Collection<StratumCount> counts, ToIntFunction<StratumCount> part) {
        return counts.stream().mapToInt(part).sum();
    }
}
