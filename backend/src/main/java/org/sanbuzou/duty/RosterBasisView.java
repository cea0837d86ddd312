package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.duty.scheduling.Policy;

record RosterBasisView(List<LocalDate> days, int seats, int firstOpenDay, Policy policy, List<Person> members) {
    record Person(UUID memberId, String memberName, int prior, String days) {}

    static RosterBasisView of(Basis basis, Map<UUID, String> names) {
        return new RosterBasisView(
                basis.days(),
                basis.seats(),
                basis.firstOpenDay(),
                basis.policy(),
                basis.members().stream()
                        .map(person -> new Person(
                                person.memberId(), names.get(person.memberId()), person.prior(), person.days()))
                        .toList());
    }
}
