package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        filter("facts.memberId = :memberId", memberId, conditions, parameters);
        filter("facts.communityId = :communityId", filter.communityId, conditions, parameters);
        filter("status = :status", filter.status, conditions, parameters);
        filter("facts.startedAt >= :from", filter.fromMoment(), conditions, parameters);
        filter("facts.startedAt < :until", filter.untilMoment(), conditions, parameters);
        var order = Keyset.by("facts.startedAt", ServiceRecord::startedAt, Instant::parse, true);
        return page(request, order, String.join(" and ", conditions), parameters);
    }

    private static void filter(
            String condition, Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(condition.substring(condition.indexOf(':') + 1), value);
        }
    }

    /** For members, what belongs to others does not exist. */
    ServiceRecord require(UUID id, CurrentUser reader) {
        return findByIdOptional(id)
                .filter(record -> reader.isOfficer() || reader.is(record.memberId()))
                .orElseThrow(() -> new NotFound("服务记录", id));
    }

    /** Held until the transaction ends, so that two officers act one after the other. */
    ServiceRecord lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("服务记录", id));
    }

    /** Held until the transaction ends, in one order for all. */
    List<ServiceRecord> lock(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    Map<UUID, ServiceRecord> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(ServiceRecord::id, Function.identity()));
    }

    /** One without an end touches the window when it begins in it. */
    List<ServiceRecord> liveDuring(UUID activityId, Collection<UUID> memberIds, TimeWindow window) {
        return memberIds.isEmpty()
                ? List.of()
                : list(
                        "facts.activityId = ?1 and facts.memberId in ?2 and facts.startedAt < ?4"
                                + " and coalesce(facts.endedAt, facts.startedAt) >= ?3 and status <> CORRECTED"
                                + " order by facts.startedAt, id",
                        activityId,
                        memberIds,
                        window.from(),
                        window.to());
    }
}
