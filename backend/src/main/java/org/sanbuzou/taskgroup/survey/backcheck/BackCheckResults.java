package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanbuzou.shared.sampling.StratumCount;

/** Counts the outcomes of a check. */
@ApplicationScoped
class BackCheckResults {
    private final BackCheckUnits units;

    BackCheckResults(BackCheckUnits units) {
        this.units = units;
    }

    /** In order of the strata; empty before the draw. */
    List<StratumCount> of(BackCheck check) {
        if (!check.isDrawn()) {
            return List.of();
        }
        var found = new HashMap<String, Map<Verdict, Integer>>();
        for (var tally : units.tallies(check.id())) {
            if (tally.verdict() != null) {
                found.computeIfAbsent(tally.stratum(), unused -> new EnumMap<>(Verdict.class))
                        .put(tally.verdict(), Math.toIntExact(tally.units()));
            }
        }
        return check.strata().stream()
                .map(stratum -> count(stratum, found.getOrDefault(stratum.key(), Map.of())))
                .toList();
    }

    private static StratumCount count(Stratum stratum, Map<Verdict, Integer> found) {
        int judged = found.values().stream().mapToInt(Integer::intValue).sum();
        return new StratumCount(
                stratum.key(),
                stratum.size(),
                found.getOrDefault(Verdict.CONFIRMED, 0),
                found.getOrDefault(Verdict.NOT_CONFIRMED, 0),
                found.getOrDefault(Verdict.UNREACHABLE, 0),
                stratum.sample() - judged);
    }
}
