package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class DutyProblems extends BranchRepository<DutyProblem> {
    private static final String WHAT = "问题";

    /** How many duties a post has on a day. */
    record OfDay(UUID dutyPostId, LocalDate date, long duties) {}

    DutyProblems() {
        super(WHAT);
    }

    /** @param dutyPostId null for all posts; {@code status} null for any */
    Page<DutyProblem> page(PageRequest request, UUID dutyPostId, DutyProblemStatus status) {
        var conditions = new Conditions().and("dutyPostId = :post", dutyPostId).and("status = :status", status);
        return page(request, Keyset.newestFirst(), conditions);
    }

    /** What a duty takes over and what was found on it, the oldest first, as far as it is still open. */
    List<DutyProblem> openAt(Duty duty) {
        return list("dutyPostId = ?1 and status = OPEN and raisedOn <= ?2 order by id", duty.dutyPostId(), duty.date());
    }

    long open(UUID dutyPostId) {
        return count("dutyPostId = ?1 and status = OPEN", dutyPostId);
    }

    /** Held until the transaction ends, so that one of two who close it at once is told. */
    DutyProblem lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** The published duties that pass problems on, after {@code first} until {@code last}. */
    List<OfDay> duties(Collection<UUID> dutyPostIds, LocalDate first, LocalDate last) {
        return getEntityManager()
                .createQuery(
                        "select d.dutyPostId, d.dutyDate, count(*) from Duty d where d.dutyPostId in :posts"
                                + " and d.dutyDate > :first and d.dutyDate <= :last"
                                + " and d.status not in (DRAFT, CANCELLED) group by d.dutyPostId, d.dutyDate",
                        OfDay.class)
                .setParameter("posts", dutyPostIds)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
