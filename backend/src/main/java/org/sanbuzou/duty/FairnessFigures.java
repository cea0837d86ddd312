package org.sanbuzou.duty;

/** How even a roster is, in figures only. */
record FairnessFigures(
        String objective, String lowerBound, String gap, int spread, int uncovered, int smallestDistance) {
    static FairnessFigures of(Fairness fairness) {
        return new FairnessFigures(
                fairness.objective(),
                fairness.lowerBound(),
                fairness.gap().toString(),
                fairness.spread(),
                fairness.uncovered(),
                fairness.smallestDistance());
    }
}
