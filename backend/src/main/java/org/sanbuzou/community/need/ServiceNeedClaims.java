package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class ServiceNeedClaims extends BranchRepository<ServiceNeedClaim> {
    private static final String WHAT = "认领";

    ServiceNeedClaims() {
        super(WHAT);
    }

    /** Newest first. {@code memberId} is whose claims may be shown, null for everybody's; the others filter unless null. */
    Page<ServiceNeedClaim> page(PageRequest request, UUID memberId, UUID needId, Boolean active) {
        var conditions = new Conditions()
                .and("memberId = :memberId", memberId)
                .and("needId = :needId", needId)
                .choose(active, "activeMemberId is not null", "activeMemberId is null");
        return page(request, Keyset.newestFirst(), conditions);
    }

    /** Which need a claim is for. For members, what belongs to others does not exist. */
    UUID needOf(UUID id, CurrentUser reader) {
        record Whose(UUID memberId, UUID needId) {}
        return find("select c.memberId, c.needId from ServiceNeedClaim c where c.id = ?1", id)
                .project(Whose.class)
                .firstResultOptional()
                .filter(claim -> reader.isOfficer() || reader.is(claim.memberId()))
                .map(Whose::needId)
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    Optional<ServiceNeedClaim> active(UUID needId, UUID memberId) {
        return find("needId = ?1 and activeMemberId = ?2", needId, memberId).firstResultOptional();
    }

    Set<UUID> activeMembers(UUID needId) {
        return list("needId = ?1 and activeMemberId is not null", needId).stream()
                .map(ServiceNeedClaim::memberId)
                .collect(Collectors.toSet());
    }

    /** The member's active claims by need, among these needs. */
    Map<UUID, UUID> active(Collection<UUID> needIds, UUID memberId) {
        if (memberId == null || needIds.isEmpty()) {
            return Map.of();
        }
        return list("needId in ?1 and activeMemberId = ?2", needIds, memberId).stream()
                .collect(Collectors.toMap(ServiceNeedClaim::needId, ServiceNeedClaim::id));
    }

    /** What each of these members has claimed and is still to come, in one query. */
    Map<UUID, List<ServiceNeed>> held(Collection<UUID> memberIds, Instant now) {
        record Held(UUID memberId, ServiceNeed need) {}
        if (memberIds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select c.memberId, n from ServiceNeedClaim c"
                                + " join ServiceNeed n on n.id = c.needId and n.branchId = c.branchId"
                                + " where c.activeMemberId in :members and n.status = OPEN"
                                + " and (n.endsAt is null or n.endsAt > :now) order by n.id",
                        Held.class)
                .setParameter("members", memberIds)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.groupingBy(Held::memberId, Collectors.mapping(Held::need, Collectors.toList())));
    }
}
