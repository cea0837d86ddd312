package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class ShiftSignUps extends BranchRepository<ShiftSignUp> {
    private static final String LIVE = "status in (SIGNED_UP, WAITING)";

    private record Place(UUID signUpId, long place) {}

    private record Tally(UUID shiftId, SignUpStatus status, long people) {}

    /** How many of a shift are signed up and how many wait. */
    record Count(long signedUp, long waiting) {
        static final Count NONE = new Count(0, 0);

        private Count plus(Tally tally) {
            return tally.status() == SignUpStatus.SIGNED_UP
                    ? new Count(signedUp + tally.people(), waiting)
                    : new Count(signedUp, waiting + tally.people());
        }
    }

    ShiftSignUps() {
        super("报名");
    }

    /** Not withdrawn, in order of time. @param memberId null for everybody's; @param since null for all */
    Page<ShiftSignUp> page(PageRequest request, UUID memberId, UUID activityId, Instant since) {
        var conditions = new Conditions()
                .and(LIVE)
                .and("memberId = :member", memberId)
                .and("activityId = :activity", activityId)
                .and("endsAt >= :since", since);
        return page(request, Keyset.by("startsAt", ShiftSignUp::startsAt, Instant::parse, false), conditions);
    }

    Optional<ShiftSignUp> of(UUID shiftId, UUID memberId) {
        return find("shiftId = ?1 and memberId = ?2", shiftId, memberId).firstResultOptional();
    }

    /** Everybody who ever signed up. */
    List<ShiftSignUp> all(UUID shiftId) {
        return list("shiftId = ?1 order by turn", shiftId);
    }

    /** In the order of coming. */
    List<ShiftSignUp> live(UUID shiftId) {
        return list("shiftId = ?1 and " + LIVE + " order by turn", shiftId);
    }

    List<ShiftSignUp> liveIn(Collection<UUID> shiftIds) {
        return shiftIds.isEmpty() ? List.of() : list("shiftId in ?1 and " + LIVE, shiftIds);
    }

    List<ShiftSignUp> ofMemberIn(UUID memberId, Collection<UUID> shiftIds) {
        return memberId == null || shiftIds.isEmpty()
                ? List.of()
                : list("memberId = ?1 and shiftId in ?2 and " + LIVE, memberId, shiftIds);
    }

    /** Live ones of these members that touch the time between. */
    List<ShiftSignUp> touching(Collection<UUID> memberIds, Instant from, Instant until) {
        return list(
                "memberId in ?1 and startsAt < ?3 and endsAt > ?2 and " + LIVE + " order by startsAt, id",
                memberIds,
                from,
                until);
    }

    long signedUp(UUID shiftId) {
        return count("shiftId = ?1 and status = SIGNED_UP", shiftId);
    }

    List<ShiftSignUp> waiting(UUID shiftId, int most) {
        return find("shiftId = ?1 and status = WAITING order by turn", shiftId)
                .page(0, most)
                .list();
    }

    int nextTurn(UUID shiftId) {
        return getEntityManager()
                .createQuery("select coalesce(max(turn), 0) + 1 from ShiftSignUp where shiftId = :shift", Integer.class)
                .setParameter("shift", shiftId)
                .getSingleResult();
    }

    /** By shift, in one query; shifts without any are absent. */
    Map<UUID, Count> counts(Collection<UUID> shiftIds) {
        if (shiftIds.isEmpty()) {
            return Map.of();
        }
        var counts = new HashMap<UUID, Count>();
        getEntityManager()
                .createQuery(
                        "select shiftId, status, count(*) from ShiftSignUp where shiftId in :ids and " + LIVE
                                + " group by shiftId, status",
                        Tally.class)
                .setParameter("ids", shiftIds)
                .getResultStream()
                .forEach(tally ->
                        counts.merge(tally.shiftId(), Count.NONE.plus(tally), (one, unused) -> one.plus(tally)));
        return counts;
    }

    /** The place on the waiting list, from 1 on, of those that wait; in one query. */
    Map<UUID, Long> places(Collection<ShiftSignUp> signUps) {
        var waiting = signUps.stream()
                .filter(signUp -> signUp.status() == SignUpStatus.WAITING)
                .map(ShiftSignUp::id)
                .toList();
        if (waiting.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("""
                                select mine.id, count(*) from ShiftSignUp mine
                                join ShiftSignUp before on before.shiftId = mine.shiftId
                                where mine.id in :ids and before.status = WAITING and before.turn <= mine.turn
                                group by mine.id""", Place.class)
                .setParameter("ids", waiting)
                .getResultStream()
                .collect(Collectors.toMap(Place::signUpId, Place::place));
    }
}
