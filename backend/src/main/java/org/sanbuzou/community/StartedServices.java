package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads very many records by a few of their columns, so that nothing of them stays in memory. */
@ApplicationScoped
class StartedServices {
    private static final String IN_WINDOW =
            " from ServiceRecord r where r.facts.startedAt >= :from and r.facts.startedAt < :to";
    private static final String COLUMNS = "select r.id, r.facts.communityId, r.facts.startedAt, r.flagged, r.status";
    private static final String AFTER = " and (r.facts.startedAt > :from or r.id > :after)";
    private static final String ORDER = " order by r.facts.startedAt, r.id";

    private record Row(UUID id, UUID communityId, Instant startedAt, boolean flagged, ServiceRecordStatus status) {
        RecordedService recorded() {
            return new RecordedService(id, communityId, startedAt, flagged, status == ServiceRecordStatus.CORRECTED);
        }
    }

    private final EntityManager entities;

    StartedServices(EntityManager entities) {
        this.entities = entities;
    }

    List<RecordedService> page(TimeWindow window, RecordedService after, int limit) {
        var query = entities.createQuery(COLUMNS + IN_WINDOW + (after == null ? "" : AFTER) + ORDER, Row.class)
                .setParameter("from", after == null ? window.from() : after.startedAt())
                .setParameter("to", window.to())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return query.getResultList().stream().map(Row::recorded).toList();
    }

    long count(TimeWindow window) {
        return entities.createQuery("select count(*)" + IN_WINDOW, Long.class)
                .setParameter("from", window.from())
                .setParameter("to", window.to())
                .getSingleResult();
    }

    Set<UUID> membersOf(Collection<UUID> ids) {
        return new HashSet<>(entities.createQuery(
                        "select distinct r.facts.memberId from ServiceRecord r where r.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }
}
