package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What back-checks say, for coverage. */
@ApplicationScoped
public class BackCheckDirectory {
    /**
     * What the last finished check says.
     *
     * @param all of the whole survey
     * @param byVillage of each village, where it was drawn by village; empty else
     */
    public record Verified(Optional<VerifiedShare> all, Map<UUID, VerifiedShare> byVillage) {}

    private final BackChecks checks;
    private final BackCheckResults results;

    BackCheckDirectory(BackChecks checks, BackCheckResults results) {
        this.checks = checks;
        this.results = results;
    }

    public Verified latest(UUID surveyId) {
        return checks.latestClosed(surveyId)
                .map(this::verified)
                .orElseGet(() -> new Verified(Optional.empty(), Map.of()));
    }

    private Verified verified(BackCheck check) {
        var counts = results.of(check);
        var byVillage = new HashMap<UUID, VerifiedShare>();
        if (check.rule().stratification() == Stratification.VILLAGE) {
            counts.forEach(count -> VerifiedShare.of(check, List.of(count))
                    .ifPresent(share -> byVillage.put(UUID.fromString(count.stratum()), share)));
        }
        return new Verified(VerifiedShare.of(check, counts), byVillage);
    }
}
