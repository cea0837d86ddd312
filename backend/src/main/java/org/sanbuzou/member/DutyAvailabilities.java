package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** When the members of the current branch can be on duty, for the features that plan with them. */
@ApplicationScoped
public class DutyAvailabilities {
    private final DutyAvailabilityRows rows;
    private final Absences absences;

    DutyAvailabilities(DutyAvailabilityRows rows, Absences absences) {
        this.rows = rows;
        this.absences = absences;
    }

    /** An entry for every member asked for, with the absences that touch the period; two queries, however many members. */
    public Map<UUID, DutyTimes> of(Collection<UUID> memberIds, LocalDate from, LocalDate to) {
        if (memberIds.isEmpty()) {
            return Map.of();
        }
        var away = absences.of(memberIds, from, to).stream().collect(Collectors.groupingBy(Absence::memberId));
        var set = rows.list("id in ?1", memberIds).stream()
                .collect(Collectors.toMap(DutyAvailability::id, Function.identity()));
        var times = new HashMap<UUID, DutyTimes>();
        for (var id : memberIds) {
            times.put(id, DutyTimes.of(set.get(id), away.getOrDefault(id, List.of())));
        }
        return times;
    }

    /** Days away of members between two days, both included, in one query; who is never away is absent. */
    public Map<UUID, List<DutyTimes.Away>> absences(Collection<UUID> memberIds, LocalDate from, LocalDate to) {
        return memberIds.isEmpty()
                ? Map.of()
                : absences.of(memberIds, from, to).stream()
                        .collect(Collectors.groupingBy(
                                Absence::memberId, Collectors.mapping(DutyTimes.Away::of, Collectors.toList())));
    }
}
