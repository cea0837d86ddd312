package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;

/** Duties counted, for the report of who carries how much. */
@ApplicationScoped
class DutyTallies extends BranchRepository<Duty> {
    /** How many duties of one outcome a member has. */
    record Tally(UUID memberId, DutyStatus status, long duties) {}

    DutyTallies() {
        super("值班");
    }

    /** Binding duties of a period by member and outcome, in one query; {@code dutyPostId} null for all posts. */
    List<Tally> of(Period period, UUID dutyPostId) {
        return counted("d.memberId", "d.status not in (DRAFT, CANCELLED)", period, dutyPostId);
    }

    /** The same for the duties on which somebody stood in for another, by who did. */
    List<Tally> stoodIn(Period period, UUID dutyPostId) {
        return counted("d.coveredByMemberId", "d.status = COVERED", period, dutyPostId);
    }

    private List<Tally> counted(String person, String which, Period period, UUID dutyPostId) {
        var query = getEntityManager()
                .createQuery(
                        "select " + person + ", d.status, count(*) from Duty d where d.dutyDate >= :from"
                                + " and d.dutyDate <= :to and " + person + " is not null and " + which
                                + (dutyPostId == null ? "" : " and d.dutyPostId = :post")
                                + " group by " + person + ", d.status",
                        Tally.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to());
        if (dutyPostId != null) {
            query.setParameter("post", dutyPostId);
        }
        return query.getResultList();
    }
}
