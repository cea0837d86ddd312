package org.sanbuzou.duty;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** @param certificate null once changes by hand left the roster unproved */
record FairnessView(
        String objective,
        String lowerBound,
        String gap,
        int spread,
        int slots,
        int uncovered,
        List<Integer> unknownYears,
        List<Load> loads,
        int smallestDistance,
        int distanceBound,
        Proof certificate) {

    record Load(UUID memberId, String memberName, int prior, int duties, int availableDays) {
        private static Load of(Fairness.Load load, String name) {
            return new Load(load.memberId(), name, load.prior(), load.duties(), load.availableDays());
        }
    }

    static FairnessView of(Fairness fairness, Map<UUID, String> names) {
        return new FairnessView(
                fairness.objective(),
                fairness.lowerBound(),
                fairness.gap().toString(),
                fairness.spread(),
                fairness.slots(),
                fairness.uncovered(),
                fairness.unknownYears(),
                fairness.loads().stream()
                        .map(load -> Load.of(load, names.get(load.memberId())))
                        .toList(),
                fairness.smallestDistance(),
                fairness.distanceBound(),
                fairness.isProved() ? fairness.proof() : null);
    }
}
