package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Who goes to which shift, for the features that tell people about it. */
@ApplicationScoped
public class SignedUpShifts {
    private final EntityManager entities;

    SignedUpShifts(EntityManager entities) {
        this.entities = entities;
    }

    /** Shifts of open activities that begin from {@code from}, included, to {@code until}, excluded; in one query. */
    public List<SignedUpShift> beginning(Instant from, Instant until) {
        return entities.createQuery("""
                        select a.id, a.name, s.id, u.memberId, s.startsAt, s.endsAt, coalesce(s.place, a.place)
                        from ShiftSignUp u join ActivityShift s on s.id = u.shiftId join Activity a on a.id = u.activityId
                        where u.startsAt >= :from and u.startsAt < :until and u.status = SIGNED_UP and a.status = OPEN
                        order by s.startsAt, s.id, u.turn""", SignedUpShift.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
