package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures a roster again after its duties went to other people; part of the caller's transaction. */
@ApplicationScoped
class RosterBalance {
    private final DutyPosts posts;
    private final Duties duties;
    private final RosterBases bases;
    private final Plans plans;

    RosterBalance(DutyPosts posts, Duties duties, RosterBases bases, Plans plans) {
        this.posts = posts;
        this.duties = duties;
        this.bases = bases;
        this.plans = plans;
    }

    /** Loads, objective and distance follow the duties; the certificate holds as long as it proves them optimal. */
    void measureAnew(Roster roster) {
        var slots = duties.slots(roster.id());
        var basis = bases.of(roster);
        var taken = slots.stream()
                .map(Duties.Slot::memberId)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(member -> member, Collectors.summingInt(member -> 1)));
        var changed = Stream.concat(counted(roster, basis.orElse(null), taken), joined(roster, taken))
                .map(load -> load.withDuties(taken.getOrDefault(load.memberId(), 0)))
                .toList();
        roster.rebalance(roster.fairness()
                .withLoads(
                        roster.policy(),
                        changed,
                        Spacing.of(slots),
                        basis.isPresent() && !basis.get().allows(slots)));
    }

    /** Those the solver knew stay, with or without a duty; others only while they have one. */
    private static Stream<Fairness.Load> counted(Roster roster, Basis basis, Map<UUID, Integer> taken) {
        var loads = roster.fairness().loads().stream();
        if (basis == null) {
            return loads;
        }
        var known = basis.members().stream().map(Basis.Person::memberId).collect(Collectors.toSet());
        return loads.filter(load -> known.contains(load.memberId()) || taken.containsKey(load.memberId()));
    }

    private Stream<Fairness.Load> joined(Roster roster, Map<UUID, Integer> taken) {
        var counted =
                roster.fairness().loads().stream().map(Fairness.Load::memberId).collect(Collectors.toSet());
        List<UUID> joined = taken.keySet().stream()
                .filter(id -> !counted.contains(id))
                .sorted()
                .toList();
        if (joined.isEmpty()) {
            return Stream.empty();
        }
        var plan = plans.of(posts.require(roster.dutyPostId()), roster);
        return joined.stream().map(plan::withoutDuty);
    }
}
