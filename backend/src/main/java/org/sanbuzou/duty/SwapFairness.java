package org.sanbuzou.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.duty.scheduling.Fraction;
import org.sanbuzou.duty.scheduling.RosterCost;

/** What it does to the evenness of rosters when a duty goes from one person to another; exact. */
final class SwapFairness {
    private final Map<UUID, Rosters.Figures> rosters;
    private final Map<UUID, Map<UUID, Fairness.Load>> loads = new HashMap<>();
    private final BiFunction<UUID, UUID, Fairness.Load> newcomer;

    /** @param newcomer the figures of a member, the second id, whom a roster, the first, does not count yet */
    SwapFairness(List<Rosters.Figures> rosters, BiFunction<UUID, UUID, Fairness.Load> newcomer) {
        this.rosters = rosters.stream().collect(Collectors.toMap(Rosters.Figures::rosterId, Function.identity()));
        this.newcomer = newcomer;
        rosters.forEach(roster -> loads.put(
                roster.rosterId(),
                roster.fairness().loads().stream()
                        .collect(Collectors.toMap(
                                Fairness.Load::memberId, Function.identity(), (one, same) -> one, HashMap::new))));
    }

    Fraction change(UUID rosterId, UUID from, UUID to) {
        var before = List.of(load(rosterId, from), load(rosterId, to));
        var after = List.of(
                before.get(0).withDuties(before.get(0).duties() - 1),
                before.get(1).withDuties(before.get(1).duties() + 1));
        return cost(rosterId, after).minus(cost(rosterId, before));
    }

    private Fraction cost(UUID rosterId, List<Fairness.Load> loads) {
        return RosterCost.of(
                rosters.get(rosterId).policy(),
                loads.stream().map(Fairness.Load::cost).toList());
    }

    private Fairness.Load load(UUID rosterId, UUID memberId) {
        return loads.get(rosterId).computeIfAbsent(memberId, unknown -> newcomer.apply(rosterId, memberId));
    }
}
