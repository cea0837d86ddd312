package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.sampling.SampleKind;

/** Back-checks for the packages above. */
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
    private final BackCheckUnits units;
    private final BackCheckService service;

    BackCheckDirectory(BackChecks checks, BackCheckUnits units, BackCheckService service) {
        this.checks = checks;
        this.units = units;
        this.service = service;
    }

    /**
     * Plans a draw of so many percent of every village, under the same rules as a person.
     *
     * @param at when it is agreed on; earlier than now only in a branch where everything is invented
     */
    public void plan(UUID surveyId, LocalDate cutoffOn, int percent, Instant at) {
        service.create(
                surveyId, new WriteBackCheck(cutoffOn, Stratification.VILLAGE, SampleKind.RATE, percent, null), at);
    }

    public Verified latest(UUID surveyId) {
        return checks.latestClosed(surveyId)
                .map(this::verified)
                .orElseGet(() -> new Verified(Optional.empty(), Map.of()));
    }

    private Verified verified(BackCheck check) {
        var counts = units.counts(check);
        var byVillage = new HashMap<UUID, VerifiedShare>();
        if (check.rule().stratification() == Stratification.VILLAGE) {
            counts.forEach(count -> VerifiedShare.of(check, List.of(count))
                    .ifPresent(share -> byVillage.put(UUID.fromString(count.stratum()), share)));
        }
        return new Verified(VerifiedShare.of(check, counts), byVillage);
    }
}
