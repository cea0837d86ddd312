package org.sanbuzou.taskgroup.survey.backcheck;

/** Which drawn units a list shows; {@code OPEN} are those nobody has gone to yet. */
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
