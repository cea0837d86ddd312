package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many duties each person has in a period and what became of them. */
record DutyLoadsView(LocalDate from, LocalDate to, List<Load> items) {
    /**
     * @param planned without an outcome yet
     * @param stoodIn duties of others on which this person stood in; in none of the other figures
     */
    record Load(
            UUID memberId,
            String memberName,
            long planned,
            long done,
            long covered,
            long excused,
            long missed,
            long stoodIn) {}

    /** @param people names by id, in the order of the answer */
    static DutyLoadsView of(
            Period period,
            LinkedHashMap<UUID, String> people,
            List<DutyTallies.Tally> tallies,
            List<DutyTallies.Tally> stoodIn) {
        var byMember = tallies.stream()
                .collect(Collectors.groupingBy(
                        DutyTallies.Tally::memberId,
                        Collectors.toMap(DutyTallies.Tally::status, DutyTallies.Tally::duties)));
        var forOthers =
                stoodIn.stream().collect(Collectors.toMap(DutyTallies.Tally::memberId, DutyTallies.Tally::duties));
        return new DutyLoadsView(
                period.from(),
                period.to(),
                people.entrySet().stream()
                        .map(person -> load(
                                person.getKey(),
                                person.getValue(),
                                byMember.getOrDefault(person.getKey(), Map.of()),
                                forOthers.getOrDefault(person.getKey(), 0L)))
                        .toList());
    }

    private static Load load(UUID id, String name, Map<DutyStatus, Long> duties, long stoodIn) {
        return new Load(
                id,
                name,
                duties.getOrDefault(DutyStatus.PLANNED, 0L),
                duties.getOrDefault(DutyStatus.DONE, 0L),
                duties.getOrDefault(DutyStatus.COVERED, 0L),
                duties.getOrDefault(DutyStatus.EXCUSED, 0L),
                duties.getOrDefault(DutyStatus.MISSED, 0L),
                stoodIn);
    }
}
