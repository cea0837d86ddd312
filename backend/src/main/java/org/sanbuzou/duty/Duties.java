package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Duties extends BranchRepository<Duty> {
    private static final String WHAT = "值班";

    /** A seat of a roster, without the rest of the row. */
    record Slot(LocalDate date, int seat, UUID memberId) {}

    /** Who holds which duty. */
    record Holding(UUID dutyId, LocalDate date, UUID memberId) {}

    /** A duty of a roster that is not over, without the rest of the row. */
    record Ahead(UUID rosterId, UUID dutyId, LocalDate date, String startTime, UUID memberId) {}

    private record Count(UUID memberId, long duties) {}

    private record Taken(UUID memberId, LocalDate date) {}

    Duties() {
        super(WHAT);
    }

    private static Keyset<Duty> byDay() {
        return Keyset.<Duty, LocalDate>by("dutyDate", Duty::date, LocalDate::parse, false)
                .then("seat", Duty::seat, Integer::valueOf);
    }

    Page<Duty> ofRoster(PageRequest request, UUID rosterId) {
        return page(request, byDay(), "rosterId = :roster", Map.of("roster", rosterId));
    }

    Page<Duty> during(PageRequest request, DutyFilter filter, boolean withDrafts) {
        var where = filter.where();
        return page(request, byDay(), withDrafts ? where : where + " and status <> DRAFT", filter.parameters());
    }

    List<Duty> publishedOn(LocalDate day) {
        return list("dutyDate = ?1 and status <> DRAFT order by startTime, dutyPostId, seat", day);
    }

    /** A draft does not exist for those who may not see drafts. */
    Duty require(UUID id, boolean withDrafts) {
        var duty = require(id);
        if (duty.status() == DutyStatus.DRAFT && !withDrafts) {
            throw new NotFound(WHAT, id);
        }
        return duty;
    }

    Map<UUID, Duty> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Duty::id, Function.identity()));
    }

    /** Held until the transaction ends. */
    Map<UUID, Duty> lock(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Duty::id, Function.identity()));
    }

    /** Held until the transaction ends. A draft does not exist for those who may not see drafts. */
    Duty lock(UUID id, boolean withDrafts) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(duty -> withDrafts || duty.status() != DutyStatus.DRAFT)
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Whether somebody is, or was, at work on another duty of that day. */
    boolean isElsewhere(UUID memberId, Duty duty) {
        return count(
                        "dutyDate = ?1 and id <> ?2 and (coveredByMemberId = ?3"
                                + " or memberId = ?3 and status in (PLANNED, DONE))",
                        duty.date(),
                        duty.id(),
                        memberId)
                > 0;
    }

    /** All duties of the member on that day, whatever has become of them, and those where he or she stood in. */
    List<Duty> of(UUID memberId, LocalDate day) {
        return list("dutyDate = ?2 and (memberId = ?1 or coveredByMemberId = ?1)", memberId, day);
    }

    /** Another duty of the member on that day, at whatever post. */
    Optional<Duty> other(Duty duty, UUID memberId) {
        return find("memberId = ?1 and dutyDate = ?2 and id <> ?3", memberId, duty.date(), duty.id())
                .firstResultOptional();
    }

    /** By day and seat, cancelled ones included. */
    List<Duty> allOf(UUID rosterId) {
        return list("rosterId = ?1 order by dutyDate, seat", rosterId);
    }

    /** Cancelled duties are no seats any more. */
    List<Slot> slots(UUID rosterId) {
        return getEntityManager()
                .createQuery(
                        "select d.dutyDate, d.seat, d.memberId from Duty d where d.rosterId = :roster"
                                + " and d.status <> CANCELLED order by d.dutyDate, d.seat",
                        Slot.class)
                .setParameter("roster", rosterId)
                .getResultList();
    }

    /** Every duty the roster ever had, cancelled ones with nobody. */
    List<Holding> holdings(UUID rosterId) {
        return getEntityManager()
                .createQuery(
                        "select d.id, d.dutyDate, d.memberId from Duty d where d.rosterId = :roster"
                                + " order by d.dutyDate, d.seat",
                        Holding.class)
                .setParameter("roster", rosterId)
                .getResultList();
    }

    /** What the rosters still have from that day on, without cancelled duties. */
    List<Ahead> ahead(Collection<UUID> rosterIds, LocalDate from) {
        return getEntityManager()
                .createQuery(
                        "select d.rosterId, d.id, d.dutyDate, d.startTime, d.memberId from Duty d"
                                + " where d.rosterId in :rosters and d.dutyDate >= :from and d.status <> CANCELLED"
                                + " order by d.dutyDate, d.seat",
                        Ahead.class)
                .setParameter("rosters", rosterIds)
                .setParameter("from", from)
                .getResultList();
    }

    /** Published duties of each member at the post from {@code from} to the day before {@code until}. */
    Map<UUID, Integer> binding(UUID dutyPostId, LocalDate from, LocalDate until) {
        return getEntityManager()
                .createQuery(
                        "select d.memberId, count(*) from Duty d where d.memberId is not null and d.dutyPostId = :post"
                                + " and d.dutyDate >= :from and d.dutyDate < :until and d.status <> DRAFT"
                                + " group by d.memberId",
                        Count.class)
                .setParameter("post", dutyPostId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toMap(Count::memberId, count -> (int) count.duties()));
    }

    /** Days on which members are on duty in other rosters, drafts included. */
    Map<UUID, Set<LocalDate>> daysTaken(Period period, UUID exceptRosterId) {
        return getEntityManager()
                .createQuery(
                        "select d.memberId, d.dutyDate from Duty d where d.dutyDate >= :from and d.dutyDate <= :to"
                                + " and d.memberId is not null and d.rosterId <> :roster",
                        Taken.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("roster", exceptRosterId)
                .getResultStream()
                .collect(Collectors.groupingBy(Taken::memberId, Collectors.mapping(Taken::date, Collectors.toSet())));
    }

    void publish(Roster roster) {
        update(
                "status = PLANNED, version = version + 1 where rosterId = ?1 and branchId = ?2",
                roster.id(),
                roster.branchId());
    }

    void deleteOf(Roster roster) {
        delete("rosterId = ?1 and branchId = ?2", roster.id(), roster.branchId());
    }
}
