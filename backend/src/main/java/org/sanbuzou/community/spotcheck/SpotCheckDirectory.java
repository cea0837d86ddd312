package org.sanbuzou.community.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.community.spotcheck.sampling.Stratification;
import org.sanbuzou.shared.sampling.SampleKind;

/** Spot checks for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class SpotCheckDirectory {
    private final SpotCheckService service;

    SpotCheckDirectory(SpotCheckService service) {
        this.service = service;
    }

    /**
     * Plans a check of every community at a rate of {@code percent}.
     *
     * @param at when it is agreed on; earlier than now only in a branch where everything is invented
     * @return the id of the new check
     */
    public UUID plan(LocalDate from, LocalDate to, int percent, Instant at) {
        return service.create(
                        new WriteSpotCheck(from, to, Stratification.COMMUNITY, SampleKind.RATE, percent, null), at)
                .id();
    }
}
