package org.sanbuzou.duty;

/** How even a roster is, in figures only. */
record FairnessFigures(String objective, String lowerBound, String gap, int spread, int uncovered) {
    static FairnessFigures of(Fairness fairness) {
        return new FairnessFigures(
                fairness.objective(),
                fairness.lowerBound(),
                fairness.gap().toString(),
                fairness.spread(),
                fairness.uncovered());
    }
}
