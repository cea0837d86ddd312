package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class ServiceRecords extends BranchRepository<ServiceRecord> {
    ServiceRecords() {
        super("服务记录");
    }

    /** Latest service first. {@code memberId} is whose records may be shown, null for everybody's. */
    Page<ServiceRecord> page(PageRequest request, UUID memberId, ServiceRecordFilter filter) {
        var search = RecordSearch.of(filter).and("facts.memberId = :reader", memberId);
        var order = Keyset.by("facts.startedAt", ServiceRecord::startedAt, Instant::parse, true);
        return page(request, order, search);
    }

    List<ServiceRecord> servedIn(UUID communityId, LocalDate from, LocalDate to, int most) {
        return find(
                        "facts.communityId = ?1 and facts.startedAt >= ?2 and facts.startedAt < ?3 and status <> ?4"
                                + " order by facts.startedAt desc, id desc",
                        communityId,
                        startOf(from),
                        startOf(to.plusDays(1)),
                        ServiceRecordStatus.CORRECTED)
                .page(0, most)
                .list();
    }

    Map<UUID, Long> servedByCommunity(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select facts.communityId, count(*) from ServiceRecord where facts.startedAt >= :from"
                                + " and facts.startedAt < :until and status <> :corrected group by facts.communityId",
                        Object[].class)
                .setParameter("from", startOf(from))
                .setParameter("until", startOf(to.plusDays(1)))
                .setParameter("corrected", ServiceRecordStatus.CORRECTED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BranchTime.ZONE).toInstant();
    }

    /** For members, what belongs to others does not exist. */
    ServiceRecord require(UUID id, CurrentUser reader) {
        return findByIdOptional(id)
                .filter(record -> reader.isOfficer() || reader.is(record.memberId()))
                .orElseThrow(() -> new NotFound("服务记录", id));
    }

    /** Unknown ids are absent. */
    Map<UUID, ServiceRecord> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : mapped(list("id in ?1", ids));
    }

    /** Held until the transaction ends, in one order for all; unknown ids are absent. */
    Map<UUID, ServiceRecord> lock(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapped(find("id in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list());
    }

    private static Map<UUID, ServiceRecord> mapped(Collection<ServiceRecord> rows) {
        return rows.stream().collect(Collectors.toMap(ServiceRecord::id, Function.identity()));
    }

    /** In one question, as each costs about as much as keeping another record. */
    NearbyServices.Found nearby(Collection<UUID> ids, Collection<ServiceSpan.Reach> reaches) {
        var asked = new NearbyServices(ids, reaches);
        return NearbyServices.Found.of(columns(asked.named(), asked.nearby(), NearbyServices::row));
    }

    /** Held until the transaction ends, so that two officers act one after the other. */
    ServiceRecord lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("服务记录", id));
    }

    /** One without an end touches the window when it begins in it or so shortly before that it is probably the same work. */
    List<ServiceRecord> liveDuring(UUID activityId, Collection<UUID> memberIds, TimeWindow window) {
        return memberIds.isEmpty()
                ? List.of()
                : list(
                        "facts.activityId = ?1 and facts.memberId in ?2 and facts.startedAt < ?4"
                                + " and (facts.endedAt >= ?3 or facts.endedAt is null and facts.startedAt >= ?5)"
                                + " and status <> CORRECTED"
                                + " order by facts.startedAt, id",
                        activityId,
                        memberIds,
                        window.from(),
                        window.to(),
                        window.from().minus(ServiceSpan.SAME_START));
    }
}
