package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of activities: three queries, whatever the number of activities and shifts. */
@ApplicationScoped
class ActivitySums {
    private record Shifts(UUID activityId, long shifts, long seats, Long peopleServed, long served, long missing) {}

    private record People(UUID activityId, long signedUp, long waiting) {}

    private record Came(UUID activityId, long people) {}

    private final EntityManager entities;

    ActivitySums(EntityManager entities) {
        this.entities = entities;
    }

    /** By activity; those without shifts are absent. */
    Map<UUID, ActivityFigures> of(Collection<UUID> ids, Instant now) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var people = people(ids);
        var came = came(ids);
        return entities.createQuery("""
                        select activityId, count(*), sum(seats), sum(peopleServed),
                            sum(case when peopleServed > 0 then 1 else 0 end),
                            sum(case when endsAt <= :now and attendanceTakenAt is null then 1 else 0 end)
                        from ActivityShift where activityId in :ids group by activityId""", Shifts.class)
                .setParameter("ids", ids)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(
                        Shifts::activityId,
                        shifts -> figures(
                                shifts,
                                people.getOrDefault(shifts.activityId(), new People(null, 0, 0)),
                                came.getOrDefault(shifts.activityId(), 0L))));
    }

    private static ActivityFigures figures(Shifts shifts, People people, long came) {
        return new ActivityFigures(
                shifts.shifts(),
                shifts.seats(),
                people.signedUp(),
                people.waiting(),
                came,
                shifts.peopleServed(),
                shifts.served(),
                shifts.missing());
    }

    private Map<UUID, People> people(Collection<UUID> ids) {
        return entities.createQuery("""
                        select activityId, sum(case when status = SIGNED_UP then 1 else 0 end),
                            sum(case when status = WAITING then 1 else 0 end)
                        from ShiftSignUp where activityId in :ids group by activityId""", People.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(People::activityId, Function.identity()));
    }

    private Map<UUID, Long> came(Collection<UUID> ids) {
        return entities.createQuery("""
                        select activityId, count(*) from ShiftAttendance
                        where activityId in :ids and came = true group by activityId""", Came.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Came::activityId, Came::people));
    }
}
