package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;

/** Queries over many records at once; none of them reads more than it answers. */
@ApplicationScoped
class ReviewedRecords extends BranchRepository<ServiceRecord> {
    private static final String SEEN =
            "select id, version, facts.memberId, facts.startedAt, facts.endedAt from ServiceRecord where ";
    private static final String TALLY = """
            select facts.memberId, count(*),
                coalesce(sum(case when facts.endedAt is null then 0L
                    else timestampdiff(minute, facts.startedAt, facts.endedAt) end), 0L),
                sum(case when facts.endedAt is null then 1L else 0L end),
                sum(case when status = CONFIRMED then 1L else 0L end),
                sum(case when status = RECORDED then 1L else 0L end),
                sum(case when status = CORRECTION_REQUESTED then 1L else 0L end)
            from ServiceRecord where status <> CORRECTED and facts.startedAt >= :from and facts.startedAt < :until""";

    ReviewedRecords() {
        super("服务记录");
    }

    List<WaitingRecord> waiting(ServiceRecordFilter filter, boolean includeFlagged, Instant receivedUntil, int most) {
        var search = waiting(filter, receivedUntil);
        if (!includeFlagged) {
            search.and("flagged = :clean", Boolean.FALSE);
        }
        var query = getEntityManager().createQuery(SEEN + search.where() + " order by id", WaitingRecord.class);
        search.parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    long waitingFlagged(ServiceRecordFilter filter, Instant receivedUntil) {
        var search = waiting(filter, receivedUntil).and("flagged = :marked", Boolean.TRUE);
        return count(search.where(), search.parameters());
    }

    private static Conditions waiting(ServiceRecordFilter filter, Instant receivedUntil) {
        return RecordSearch.of(filter)
                .and("status = :waiting", ServiceRecordStatus.RECORDED)
                .and("receivedAt <= :receivedUntil", receivedUntil);
    }

    List<ServiceTally> tallies(Collection<UUID> memberIds, Instant from, Instant until) {
        var query = getEntityManager()
                .createQuery(
                        TALLY + (memberIds == null ? "" : " and facts.memberId in :members")
                                + " group by facts.memberId",
                        ServiceTally.class)
                .setParameter("from", from)
                .setParameter("until", until);
        if (memberIds != null) {
            query.setParameter("members", memberIds);
        }
        return query.getResultList();
    }
}
