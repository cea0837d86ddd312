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
import java.util.stream.IntStream;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class ServiceRecords extends BranchRepository<ServiceRecord> {
    private static final String NEAR = """
            select r.id, r.facts.memberId, r.facts.communityId, r.facts.startedAt, r.facts.endedAt, r.facts.content,
                r.clockOffsetSeconds, r.flags
            from ServiceRecord r where r.status <> org.sanbuzou.community.ServiceRecordStatus.CORRECTED""";

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

    Map<UUID, ServiceRecord> byId(Collection<UUID> ids) {
        return mapped(list("id in ?1", ids));
    }

    /** Held until the transaction ends; unknown ids are absent. */
    Map<UUID, ServiceRecord> lock(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapped(find("id in ?1", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list());
    }

    private static Map<UUID, ServiceRecord> mapped(Collection<ServiceRecord> rows) {
        return rows.stream().collect(Collectors.toMap(ServiceRecord::id, Function.identity()));
    }

    /** Live records that begin within one of these reaches, in one query that looks at no others. */
    List<ServiceSpan> spans(List<ServiceSpan.Reach> reaches) {
        var query = getEntityManager().createQuery(near(reaches.size()), Neighbour.class);
        for (int i = 0; i < padded(reaches.size()); i++) {
            var reach = reaches.get(Math.min(i, reaches.size() - 1));
            query.setParameter("member" + i, reach.memberId())
                    .setParameter("from" + i, reach.from())
                    .setParameter("until" + i, reach.until());
        }
        return query.getResultList().stream().map(Neighbour::span).toList();
    }

    /** Few different texts, which database and Hibernate know after the first time. */
    private static String near(int reaches) {
        return IntStream.range(0, padded(reaches))
                .mapToObj(i -> ("(r.facts.memberId = :member%1$d and r.facts.startedAt >= :from%1$d"
                                + " and r.facts.startedAt <= :until%1$d)")
                        .formatted(i))
                .collect(Collectors.joining(" or ", NEAR + " and (", ")"));
    }

    private static int padded(int count) {
        return count == 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
    }

    /** Held until the transaction ends, so that two officers act one after the other. */
    ServiceRecord lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("服务记录", id));
    }
}
