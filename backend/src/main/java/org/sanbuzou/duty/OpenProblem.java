package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanbuzou.duty.scheduling.Availability;
import org.sanbuzou.duty.scheduling.RosterMember;
import org.sanbuzou.duty.scheduling.RosterProblem;
import org.sanbuzou.duty.scheduling.SeatAssignment;

/**
 * The problem that a roster poses today: what stays is pinned, days behind are closed, everything else follows the register and
 * the calendar of today. For the days behind it counts when people could have come as it was known then, so that nobody has to
 * make up for days before he or she joined.
 */
final class OpenProblem {
    private final OpenPart part;
    private final Basis basis;
    private final Map<UUID, Basis.Person> known = new HashMap<>();
    private final Map<LocalDate, Integer> position = new HashMap<>();
    private final Map<UUID, Set<LocalDate>> staying = new HashMap<>();

    private OpenProblem(OpenPart part, Basis basis, Map<UUID, UUID> pins) {
        this.part = part;
        this.basis = basis;
        if (basis != null) {
            basis.members().forEach(person -> known.put(person.memberId(), person));
            basis.days().forEach(day -> position.put(day, position.size()));
        }
        part.planned().forEach(duty -> {
            var holder = pins.getOrDefault(duty.id(), part.stays(duty) ? duty.memberId() : null);
            if (holder != null) {
                staying.computeIfAbsent(holder, unused -> new HashSet<>()).add(duty.date());
            }
        });
    }

    /**
     * @param basis what the roster was solved from, null if that is not known
     * @param pins who is to have which duty, by its id
     * @param others people who count though they are not in service
     */
    static RosterProblem of(OpenPart part, Basis basis, Map<UUID, UUID> pins, Stream<UUID> others) {
        var problem = new OpenProblem(part, basis, pins);
        var plan = part.plan();
        var former = Stream.concat(problem.staying.keySet().stream(), others)
                .filter(id -> plan.candidate(id).isEmpty())
                .distinct()
                .sorted();
        var members = Stream.concat(plan.candidates().keySet().stream(), former)
                .map(problem::member)
                .toList();
        PlanSize.require(part.days().size(), part.seats(), members.size());
        return new RosterProblem(part.days(), part.seats(), plan.policy(), members, part.firstOpenDay());
    }

    private RosterMember member(UUID id) {
        var plan = part.plan();
        var pinned = positions(staying.getOrDefault(id, Set.of()));
        var candidate = plan.candidate(id);
        var available = candidate
                .map(person -> plan.days(person, part.days()))
                .map(days -> asKnownThen(id, days))
                .orElseGet(BitSet::new);
        var disliked = candidate
                .map(person -> Availability.onWeekdays(person.dislikedWeekdays(), part.days()))
                .orElseGet(BitSet::new);
        return new RosterMember(id.toString(), available, plan.prior(id), pinned, disliked);
    }

    private BitSet positions(Set<LocalDate> dates) {
        var days = part.days();
        var positions = new BitSet(days.size());
        IntStream.range(0, days.size())
                .filter(day -> dates.contains(days.get(day)))
                .forEach(positions::set);
        return positions;
    }

    private BitSet asKnownThen(UUID id, BitSet days) {
        if (basis != null) {
            var person = known.get(id);
            for (int day = 0; day < part.firstOpenDay(); day++) {
                var then = position.get(part.days().get(day));
                days.set(day, person != null && then != null && person.isAvailable(then));
            }
        }
        return days;
    }

    /** Who has which seat today, in the terms of a problem of this part that has all these people. */
    static List<SeatAssignment> assignments(OpenPart part, RosterProblem problem) {
        var index = new HashMap<String, Integer>();
        problem.members().forEach(member -> index.put(member.id(), index.size()));
        return part.planned()
                .filter(duty -> duty.memberId() != null)
                .map(duty -> new SeatAssignment(
                        duty.date(), duty.seat(), index.get(duty.memberId().toString())))
                .toList();
    }
}
