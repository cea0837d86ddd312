package org.sanbuzou.community.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.shared.sampling.StratumCount;
import org.sanbuzou.shared.security.CurrentUser;

/** Counts the outcomes of a check. */
@ApplicationScoped
class SpotCheckResults {
    private final SpotCheckRecords drawn;
    private final ServiceRecordDirectory services;
    private final CurrentUser user;

    SpotCheckResults(SpotCheckRecords drawn, ServiceRecordDirectory services, CurrentUser user) {
        this.drawn = drawn;
        this.services = services;
        this.user = user;
    }

    SpotCheckResult of(SpotCheck check) {
        check.requireDrawn();
        // Records never vanish and never change their time, so that all the draw did not see came later.
        long late = services.countStartedIn(check.window()) - check.size() - check.excluded();
        return SpotCheckResult.of(counts(check), late, user.isOfficer());
    }

    long open(SpotCheck check) {
        return counts(check).stream().mapToLong(StratumCount::open).sum();
    }

    private List<StratumCount> counts(SpotCheck check) {
        var found = new HashMap<String, Map<Verdict, Integer>>();
        for (var tally : drawn.tallies(check.id())) {
            if (tally.verdict() != null) {
                found.computeIfAbsent(tally.stratum(), unused -> new EnumMap<>(Verdict.class))
                        .put(tally.verdict(), Math.toIntExact(tally.records()));
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
