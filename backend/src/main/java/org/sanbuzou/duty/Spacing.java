package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far apart the duties of one person are, in workdays. */
final class Spacing {
    private Spacing() {}

    /**
     * Fewest workdays from one duty of a member to the next.
     *
     * @param slots all seats of a roster by day, empty ones included, so that every workday is among them
     * @return the number of days if nobody has two duties
     */
    static int smallestDistance(List<Duties.Slot> slots) {
        Map<LocalDate, Integer> positions = new HashMap<>();
        slots.stream().map(Duties.Slot::date).sorted().forEach(day -> positions.putIfAbsent(day, positions.size()));
        Map<UUID, Integer> latest = new HashMap<>();
        int smallest = positions.size();
        for (var slot : slots) {
            if (slot.memberId() != null) {
                int day = positions.get(slot.date());
                var before = latest.put(slot.memberId(), day);
                smallest = before == null ? smallest : Math.min(smallest, day - before);
            }
        }
        return smallest;
    }
}
