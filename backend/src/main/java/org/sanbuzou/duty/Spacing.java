package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far apart the duties of one person are, in workdays.
 *
 * @param smallestDistance fewest workdays from one duty of a member to the next, the number of days if nobody has two
 * @param bound what no roster with as many duties for everybody exceeds: d duties of one person have d − 1 distances between
 *     the first and the last day
 */
record Spacing(int smallestDistance, int bound) {

    /** @param slots all seats of a roster by day, empty ones included, so that every workday is among them */
    static Spacing of(List<Duties.Slot> slots) {
        var positions = new HashMap<LocalDate, Integer>();
        slots.forEach(slot -> positions.putIfAbsent(slot.date(), positions.size()));
        Map<UUID, Integer> latest = new HashMap<>();
        Map<UUID, Integer> duties = new HashMap<>();
        int smallest = positions.size();
        int bound = positions.size();
        for (var slot : slots) {
            if (slot.memberId() != null) {
                int day = positions.get(slot.date());
                var before = latest.put(slot.memberId(), day);
                int count = duties.merge(slot.memberId(), 1, Integer::sum);
                smallest = before == null ? smallest : Math.min(smallest, day - before);
                bound = count == 1 ? bound : Math.min(bound, (positions.size() - 1) / (count - 1));
            }
        }
        return new Spacing(smallest, bound);
    }
}
