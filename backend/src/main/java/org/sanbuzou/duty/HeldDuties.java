package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who has which duty, without the rest of the rows. */
@ApplicationScoped
class HeldDuties {
    /** A duty that somebody has. */
    record Held(
            UUID id,
            UUID rosterId,
            UUID dutyPostId,
            LocalDate date,
            String startTime,
            UUID memberId,
            DutyStatus status) {
        /** Whether it can still go to somebody else. */
        boolean isOpen(Instant now) {
            return status == DutyStatus.PLANNED && now.isBefore(Exchange.startsAt(date, startTime));
        }
    }

    private final EntityManager entities;

    HeldDuties(EntityManager entities) {
        this.entities = entities;
    }

    /** In order of the days, drafts included. */
    List<Held> during(Period period) {
        return entities.createQuery(
                        "select d.id, d.rosterId, d.dutyPostId, d.dutyDate, d.startTime, d.memberId, d.status from Duty d"
                                + " where d.dutyDate >= :from and d.dutyDate <= :to and d.memberId is not null"
                                + " order by d.dutyDate, d.id",
                        Held.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }
}
