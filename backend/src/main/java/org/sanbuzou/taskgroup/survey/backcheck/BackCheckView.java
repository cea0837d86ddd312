package org.sanbuzou.taskgroup.survey.backcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.draw.DrawStatus;
import org.sanbuzou.shared.sampling.SampleKind;
import org.sanbuzou.shared.sampling.Stratum;
import org.sanbuzou.shared.sampling.StratumCount;

/** What everybody of the branch may read. {@code seed} is null before the draw, and for ever where there is none. */
record BackCheckView(
        UUID id,
        UUID surveyId,
        LocalDate cutoffOn,
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
        int open,
        VerifiedShare verified,
        Act created,
        Act drawn,
        Act closed,
        Act cancelled,
        String cancelReason) {
    record StratumView(
            String key,
            String name,
            int size,
            int sample,
            String probability,
            int confirmed,
            int notConfirmed,
            int unreachable,
            int open) {
        static StratumView of(Stratum stratum, StratumCount count) {
            return new StratumView(
                    stratum.key(),
                    stratum.name(),
                    stratum.size(),
                    stratum.sample(),
                    stratum.probability(),
                    count.confirmed(),
                    count.notConfirmed(),
                    count.unreachable(),
                    count.open());
        }
    }

    /** @param counts in order of the strata */
    static BackCheckView of(BackCheck check, List<StratumCount> counts) {
        var rule = check.rule();
        var strata = check.strata();
        return new BackCheckView(
                check.id(),
                rule.surveyId(),
                rule.cutoffOn(),
                rule.stratification(),
                rule.kind(),
                rule.amount(),
                rule.minimum(),
                rule.text(),
                check.commitment(),
                check.status(),
                check.isDrawn() ? check.seed().hex() : null,
                IntStream.range(0, strata.size())
                        .mapToObj(i -> StratumView.of(strata.get(i), counts.get(i)))
                        .toList(),
                check.size(),
                check.sample(),
                counts.stream().mapToInt(StratumCount::open).sum(),
                VerifiedShare.of(check, counts).orElse(null),
                check.creation(),
                check.drawing(),
                check.closing(),
                check.cancellation(),
                check.cancelReason());
    }
}
