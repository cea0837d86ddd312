package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class ServiceNeeds extends BranchRepository<ServiceNeed> {
    private static final String WHAT = "需求";

    ServiceNeeds() {
        super(WHAT);
    }

    /** Newest first. */
    Page<ServiceNeed> page(PageRequest request, NeedFilter filter, CurrentUser reader) {
        var conditions = new Conditions()
                .and("status = :status", filter.status)
                .and("details.kind = :kind", filter.kind)
                .and("details.communityId = :communityId", filter.communityId);
        if (!reader.isOfficer()) {
            conditions.always("(status <> PROPOSED or postedByMemberId = :reader)", reader.memberId());
        }
        return page(request, Keyset.newestFirst(), conditions);
    }

    /** What the reader may not see does not exist. */
    ServiceNeed require(UUID id, CurrentUser reader) {
        return visible(id, LockModeType.NONE, reader);
    }

    /** Held until the transaction ends, so that seats are given one after the other. */
    ServiceNeed lock(UUID id, CurrentUser reader) {
        return visible(id, LockModeType.PESSIMISTIC_WRITE, reader);
    }

    private ServiceNeed visible(UUID id, LockModeType lock, CurrentUser reader) {
        return findByIdOptional(id, lock)
                .filter(need -> need.isVisibleTo(reader))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Open, with free seats and not over; in no order. */
    List<ServiceNeed> wanting(Instant now) {
        return list("status = OPEN and claimed < details.seats and (endsAt is null or endsAt > ?1)", now);
    }

    Map<UUID, ServiceNeed> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(ServiceNeed::id, Function.identity()));
    }
}
