package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class ActivityShifts extends BranchRepository<ActivityShift> {
    private static final String WHAT = "班次";

    /** The first and the last beginning of an activity's shifts; both null where there are none. */
    record Span(Instant first, Instant last) {}

    private record PartOf(UUID activityId, Instant startsAt, Instant endsAt) {}

    ActivityShifts() {
        super(WHAT);
    }

    /** In order of time. */
    Page<ActivityShift> page(PageRequest request, UUID activityId, ActivityShiftFilter filter, Instant now) {
        var order = Keyset.by("startsAt", ActivityShift::startsAt, Instant::parse, false);
        return page(request, order, filter.conditions(activityId, now));
    }

    /** Held until the transaction ends: seats are given, and the list is written, one after the other. */
    ActivityShift lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound(WHAT, id));
    }

    List<ActivityShift> lockAhead(UUID activityId, Instant now) {
        return find("activityId = ?1 and startsAt > ?2 order by id", activityId, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<ActivityShift> between(UUID activityId, Instant from, Instant until) {
        return list("activityId = ?1 and startsAt >= ?2 and startsAt < ?3", activityId, from, until);
    }

    Span span(UUID activityId) {
        return getEntityManager()
                .createQuery(
                        "select min(startsAt), max(startsAt) from ActivityShift where activityId = :activity",
                        Span.class)
                .setParameter("activity", activityId)
                .getSingleResult();
    }

    /** The last end of a shift; null where there are none. */
    Instant lastEnd(UUID activityId) {
        return getEntityManager()
                .createQuery("select max(endsAt) from ActivityShift where activityId = :activity", Instant.class)
                .setParameter("activity", activityId)
                .getSingleResult();
    }

    /** By activity, in one query; activities without shifts have an empty list, unknown ones are absent. */
    Map<UUID, List<TimeWindow>> windows(Collection<UUID> activityIds) {
        if (activityIds.isEmpty()) {
            return Map.of();
        }
        var windows = new HashMap<UUID, List<TimeWindow>>();
        getEntityManager()
                .createQuery("""
                                select a.id, s.startsAt, s.endsAt
                                from Activity a left join ActivityShift s on s.activityId = a.id
                                where a.id in :ids order by s.startsAt""", PartOf.class)
                .setParameter("ids", activityIds)
                .getResultStream()
                .forEach(part -> {
                    var list = windows.computeIfAbsent(part.activityId(), id -> new java.util.ArrayList<>());
                    if (part.startsAt() != null) {
                        list.add(new TimeWindow(part.startsAt(), part.endsAt()));
                    }
                });
        return windows;
    }

    Map<UUID, ActivityShift> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(ActivityShift::id, Function.identity()));
    }
}
