package org.sanbuzou.shared.sampling;

import java.util.Collection;
import java.util.Optional;

/**
 * Which share of all records the community would confirm, estimated from those that could be checked.
 *
 * <p>With N_h records in a stratum, r_h of them drawn and reached, c_h of those confirmed and W_h = N_h / ΣN: share = Σ W_h c_h /
 * r_h. That is Hájek's estimator Σ y/π′ ÷ Σ 1/π′ with π′ = r_h / N_h, the inclusion probability n_h / N_h lowered by who could not
 * be reached (Särndal, Swensson, Wretman, <i>Model Assisted Survey Sampling</i>, 1992, ch. 15: response homogeneity within a
 * stratum). Unreachable records count neither for nor against; a stratum in which nobody was reached is left out, and
 * {@code covered} says how many records the figure still speaks for.
 *
 * <p>The 95 % interval is Wilson's (JASA 22, 1927) with an effective sample size m in place of n (Franco, Little, Louis, Slud,
 * J. Survey Statistics and Methodology 7, 2019), which also holds for small samples and shares near 0 or 1: 1/m = Σ W_h² (N_h −
 * r_h) / ((N_h − 1) r_h), the variance of the share under simple random sampling without replacement in each stratum (Cochran,
 * <i>Sampling Techniques</i>, 3rd ed., 1977, eq. 3.8 and 5.6) divided by P(1 − P). Where every record was checked the variance is 0
 * and the interval is the share itself.
 *
 * @param share between 0 and 1, as are {@code low} and {@code high}
 * @param covered records of the frame the figure speaks for
 */
public record ConfirmedShare(double share, double low, double high, int covered) {
    private static final double Z = 1.959963984540054;

    /** Empty while an outcome is missing, and where nobody was reached: nothing of nothing is no share. */
    public static Optional<ConfirmedShare> of(Collection<StratumCount> counts) {
        var reached = counts.stream().filter(stratum -> stratum.reached() > 0).toList();
        if (reached.isEmpty() || counts.stream().anyMatch(stratum -> stratum.open() > 0)) {
            return Optional.empty();
        }
        int covered = reached.stream().mapToInt(StratumCount::size).sum();
        double share = 0;
        double variance = 0;
        for (var stratum : reached) {
            double weight = (double) stratum.size() / covered;
            share += weight * stratum.confirmed() / stratum.reached();
            variance += weight * weight * variance(stratum);
        }
        return Optional.of(wilson(Math.min(1, share), variance, covered));
    }

    /** Of the share of one stratum, divided by P(1 − P). */
    private static double variance(StratumCount stratum) {
        int unseen = stratum.size() - stratum.reached();
        return unseen == 0 ? 0 : (double) unseen / ((stratum.size() - 1.0) * stratum.reached());
    }

    private static ConfirmedShare wilson(double share, double variance, int covered) {
        double squared = Z * Z * variance;
        double centre = (share + squared / 2) / (1 + squared);
        double half = Math.sqrt(squared * (share * (1 - share) + squared / 4)) / (1 + squared);
        return new ConfirmedShare(share, Math.max(0, centre - half), Math.min(1, centre + half), covered);
    }
}
