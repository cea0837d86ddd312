package org.sanbuzou.community.spotcheck;

/** Which drawn records a list shows; {@code OPEN} are those nobody has asked about yet. */
enum VerdictFilter {
    OPEN(null),
    CONFIRMED(Verdict.CONFIRMED),
    NOT_CONFIRMED(Verdict.NOT_CONFIRMED),
    UNREACHABLE(Verdict.UNREACHABLE);

    private final Verdict verdict;

    VerdictFilter(Verdict verdict) {
        this.verdict = verdict;
    }

    /** Null for the open ones. */
    Verdict verdict() {
        return verdict;
    }
}
