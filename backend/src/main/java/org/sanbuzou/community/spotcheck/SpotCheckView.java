package org.sanbuzou.community.spotcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.spotcheck.sampling.Stratification;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.draw.DrawStatus;
import org.sanbuzou.shared.sampling.SampleKind;
import org.sanbuzou.shared.sampling.Stratum;

/** What everybody of the branch may read. {@code seed} is null before the draw, and for ever where there is none. */
record SpotCheckView(
        UUID id,
        LocalDate from,
        LocalDate to,
        Stratification stratification,
        SampleKind sampleKind,
        int sampleAmount,
        int minimum,
        String ruleText,
        String commitment,
        DrawStatus status,
        String seed,
        List<StratumView> strata,
        int size,
        int sample,
        int excluded,
        Act created,
        Act drawn,
        Act closed,
        Act cancelled,
        String cancelReason) {
    /** {@code probability} is sample / size, not shortened. */
    record StratumView(String key, String name, int size, int sample, String probability) {
        static StratumView of(Stratum stratum) {
            return new StratumView(
                    stratum.key(), stratum.name(), stratum.size(), stratum.sample(), stratum.probability());
        }
    }

    static SpotCheckView of(SpotCheck check) {
        var rule = check.rule();
        var strata = check.strata();
        return new SpotCheckView(
                check.id(),
                rule.from(),
                rule.to(),
                rule.stratification(),
                rule.kind(),
                rule.amount(),
                rule.minimum(),
                rule.text(),
                check.commitment(),
                check.status(),
                check.isDrawn() ? check.seed().hex() : null,
                strata.stream().map(StratumView::of).toList(),
                check.size(),
                check.sample(),
                check.excluded(),
                check.creation(),
                check.drawing(),
                check.closing(),
                check.cancellation(),
                check.cancelReason());
    }
}
