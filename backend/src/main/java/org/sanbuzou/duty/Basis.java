package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanbuzou.duty.scheduling.Policy;
import org.sanbuzou.duty.scheduling.RosterMember;
import org.sanbuzou.duty.scheduling.RosterProblem;

/**
 * What the solver was given for a roster, in the form in which it is kept and handed out.
 *
 * @param days workdays, ascending
 * @param firstOpenDay position of the first day that could be planned
 */
record Basis(List<LocalDate> days, int seats, int firstOpenDay, Policy policy, List<Person> members) {
    private static final char CLOSED = '0';
    private static final char FREE = '1';
    private static final char PINNED = 'P';

    /** @param days one character for each of the days */
    record Person(UUID memberId, int prior, String days) {
        boolean isAvailable(int day) {
            return days.charAt(day) != CLOSED;
        }
    }

    static Basis of(RosterProblem problem) {
        return new Basis(
                problem.days(),
                problem.seats(),
                problem.firstOpenDay(),
                problem.policy(),
                problem.members().stream()
                        .map(member -> person(member, problem.days().size()))
                        .toList());
    }

    private static Person person(RosterMember member, int days) {
        var available = member.availableDays();
        var pinned = member.pinnedDays();
        var text = new StringBuilder(days);
        for (int day = 0; day < days; day++) {
            text.append(pinned.get(day) ? PINNED : available.get(day) ? FREE : CLOSED);
        }
        return new Person(UUID.fromString(member.id()), member.priorDuties(), text.toString());
    }

    /** Whether the seats are taken as this problem permits; otherwise its certificate says nothing about them. */
    boolean allows(List<Duties.Slot> slots) {
        var people = members.stream().collect(Collectors.toMap(Person::memberId, Person::days));
        var position = new HashMap<LocalDate, Integer>();
        days.forEach(day -> position.put(day, position.size()));
        long kept = 0;
        for (var slot : slots) {
            if (slot.memberId() == null) {
                continue;
            }
            var own = people.get(slot.memberId());
            int day = position.getOrDefault(slot.date(), -1);
            if (own == null || day < 0 || !permits(own.charAt(day), day)) {
                return false;
            }
            kept += own.charAt(day) == PINNED ? 1 : 0;
        }
        return kept == pins();
    }

    private boolean permits(char how, int day) {
        return how == PINNED || how == FREE && day >= firstOpenDay;
    }

    private long pins() {
        return members.stream()
                .mapToLong(person -> IntStream.range(0, person.days().length())
                        .filter(day -> person.days().charAt(day) == PINNED)
                        .count())
                .sum();
    }
}
