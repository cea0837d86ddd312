package org.sanbuzou.community.spotcheck;

import java.time.LocalDate;
import java.util.List;
import org.sanbuzou.shared.sampling.Stratum;

/** What a rule would have drawn from the records of the days {@code from} to {@code to}. */
record SpotCheckPreview(LocalDate from, LocalDate to, List<SpotCheckView.StratumView> strata, int size, int sample) {
    static SpotCheckPreview of(LocalDate from, LocalDate to, List<Stratum> strata) {
        return new SpotCheckPreview(
                from,
                to,
                strata.stream().map(SpotCheckView.StratumView::of).toList(),
                strata.stream().mapToInt(Stratum::size).sum(),
                strata.stream().mapToInt(Stratum::sample).sum());
    }
}
