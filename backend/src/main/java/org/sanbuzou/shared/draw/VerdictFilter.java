package org.sanbuzou.shared.draw;

import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.sampling.Verdict;

/** Which drawn things a list shows; {@code OPEN} are those nobody has asked about yet. */
public enum VerdictFilter {
    OPEN(null),
    CONFIRMED(Verdict.CONFIRMED),
    NOT_CONFIRMED(Verdict.NOT_CONFIRMED),
    UNREACHABLE(Verdict.UNREACHABLE);

    private final Verdict verdict;

    VerdictFilter(Verdict verdict) {
        this.verdict = verdict;
    }

    /** Only drawn things have a verdict, or lack one. */
    void narrow(Conditions conditions) {
        conditions.and("drawn = true");
        if (this == OPEN) {
            conditions.and("verdict is null");
        } else {
            conditions.and("verdict = :verdict", verdict);
        }
    }
}
