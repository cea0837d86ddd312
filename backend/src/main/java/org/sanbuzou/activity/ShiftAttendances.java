package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class ShiftAttendances extends BranchRepository<ShiftAttendance> {
    private record Tally(UUID shiftId, long people) {}

    ShiftAttendances() {
        super("签到");
    }

    List<ShiftAttendance> of(UUID shiftId) {
        return list("shiftId", shiftId);
    }

    boolean anyRecorded(UUID activityId) {
        return count("activityId = ?1 and came = true", activityId) > 0;
    }

    boolean anyIn(UUID shiftId) {
        return count("shiftId", shiftId) > 0;
    }

    /** Which of these records some list has taken as the one of somebody who came. */
    Set<UUID> taken(Collection<UUID> recordIds) {
        return recordIds.isEmpty()
                ? Set.of()
                : getEntityManager()
                        .createQuery("select recordId from ShiftAttendance where recordId in :ids", UUID.class)
                        .setParameter("ids", recordIds)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** How many came, by shift, in one query; shifts without any are absent. */
    Map<UUID, Long> counts(Collection<UUID> shiftIds) {
        return shiftIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select shiftId, count(*) from ShiftAttendance where shiftId in :ids and came = true"
                                        + " group by shiftId",
                                Tally.class)
                        .setParameter("ids", shiftIds)
                        .getResultStream()
                        .collect(Collectors.toMap(Tally::shiftId, Tally::people));
    }
}
