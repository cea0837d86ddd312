package org.sanbuzou.taskgroup.survey.backcheck;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.sampling.ConfirmedShare;
import org.sanbuzou.shared.sampling.FiniteShare;
import org.sanbuzou.shared.sampling.StratumCount;

/**
 * Which share of the finished units is finished in truth, as far as a back-check can tell, with a 95 % interval.
 *
 * <p>{@code EXACT} for one stratum, which is a simple random sample from few units: {@link FiniteShare}. {@code WILSON} for
 * several together, for which there is no exact interval in common use: {@link ConfirmedShare}. Units that could not be reached
 * count neither for nor against.
 *
 * @param frame finished units at the draw
 * @param covered those of them in strata where somebody was reached: the share says nothing about the rest
 * @param checked drawn units with an answer
 * @param share between 0 and 1, as are {@code low} and {@code high}
 */
public record VerifiedShare(
        UUID backCheckId,
        Instant drawnAt,
        int frame,
        int covered,
        int checked,
        int confirmed,
        double share,
        double low,
        double high,
        Method method) {
    /** How the interval was found. */
    public enum Method {
        EXACT,
        WILSON
    }

    /** Empty while an outcome is missing, and where nobody was reached. */
    static Optional<VerifiedShare> of(BackCheck check, Collection<StratumCount> counts) {
        int frame = counts.stream().mapToInt(StratumCount::size).sum();
        int confirmed = counts.stream().mapToInt(StratumCount::confirmed).sum();
        int checked =
                confirmed + counts.stream().mapToInt(StratumCount::notConfirmed).sum();
        boolean open = counts.stream().anyMatch(count -> count.open() > 0);
        if (open || checked == 0) {
            return Optional.empty();
        }
        if (counts.size() == 1) {
            var exact = FiniteShare.of(frame, checked, confirmed);
            return Optional.of(new VerifiedShare(
                    check.id(),
                    check.drawing().at(),
                    frame,
                    frame,
                    checked,
                    confirmed,
                    (double) confirmed / checked,
                    (double) exact.low() / frame,
                    (double) exact.high() / frame,
                    Method.EXACT));
        }
        return ConfirmedShare.of(List.copyOf(counts))
                .map(share -> new VerifiedShare(
                        check.id(),
                        check.drawing().at(),
                        frame,
                        share.covered(),
                        checked,
                        confirmed,
                        share.share(),
                        share.low(),
                        share.high(),
                        Method.WILSON));
    }
}
