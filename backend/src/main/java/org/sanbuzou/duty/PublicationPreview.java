package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** What publishing a roster would mean for whom, and what forbids it. */
record PublicationPreview(boolean publishable, List<Obstacle> obstacles, List<Person> people, List<Gap> uncovered) {

    /** @param firstOn null without any duty, as {@code lastOn} */
    record Person(UUID memberId, String memberName, int duties, LocalDate firstOn, LocalDate lastOn) {}

    record Gap(LocalDate date, int seat, String reason) {}

    static PublicationPreview of(Roster roster, Plan plan, List<Duties.Slot> slots, Map<UUID, String> names) {
        var obstacles = Obstacle.among(roster, plan, slots);
        return new PublicationPreview(obstacles.isEmpty(), obstacles, people(roster, slots, names), gaps(plan, slots));
    }

    private static List<Person> people(Roster roster, List<Duties.Slot> slots, Map<UUID, String> names) {
        var days = new HashMap<UUID, TreeSet<LocalDate>>();
        for (var slot : slots) {
            if (slot.memberId() != null) {
                days.computeIfAbsent(slot.memberId(), unused -> new TreeSet<>()).add(slot.date());
            }
        }
        return roster.fairness().loads().stream()
                .map(Fairness.Load::memberId)
                .map(id -> person(id, names.get(id), days.getOrDefault(id, new TreeSet<>())))
                .toList();
    }

    private static Person person(UUID id, String name, TreeSet<LocalDate> days) {
        return days.isEmpty()
                ? new Person(id, name, 0, null, null)
                : new Person(id, name, days.size(), days.first(), days.last());
    }

    private static List<Gap> gaps(Plan plan, List<Duties.Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.memberId() == null)
                .map(slot -> new Gap(slot.date(), slot.seat(), reason(plan, slot.date())))
                .toList();
    }

    private static String reason(Plan plan, LocalDate day) {
        long available = plan.available(day);
        return available == 0
                ? "当天没有人可以值班"
                : "当天可以值班的只有 " + available + " 人，需要 " + plan.post().seats() + " 人";
    }
}
