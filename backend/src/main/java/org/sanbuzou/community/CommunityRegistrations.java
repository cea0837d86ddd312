package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
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
class CommunityRegistrations extends BranchRepository<CommunityRegistration> {
    CommunityRegistrations() {
        super("报到");
    }

    /** Null filters let everything pass; newest first. */
    Page<CommunityRegistration> page(PageRequest request, UUID memberId, UUID communityId, Boolean active) {
        var conditions = new Conditions()
                .and("facts.memberId = :memberId", memberId)
                .and("facts.communityId = :communityId", communityId)
                .choose(active, "endedOn is null", "endedOn is not null");
        return page(request, Keyset.newestFirst(), conditions);
    }

    /** Held until the transaction ends. For members, what belongs to others does not exist. */
    CommunityRegistration lock(UUID id, CurrentUser reader) {
        return visible(id, LockModeType.PESSIMISTIC_WRITE, reader);
    }

    /** For members, what belongs to others does not exist. */
    CommunityRegistration require(UUID id, CurrentUser reader) {
        return visible(id, LockModeType.NONE, reader);
    }

    private CommunityRegistration visible(UUID id, LockModeType lock, CurrentUser reader) {
        return findByIdOptional(id, lock)
                .filter(registration -> reader.isOfficer() || reader.is(registration.memberId()))
                .orElseThrow(() -> new NotFound("报到", id));
    }

    List<CommunityRegistration> active() {
        return list("activeMemberId is not null");
    }

    boolean hasReceipt(String number) {
        return count("facts.receiptNo", number) > 0;
    }

    Optional<CommunityRegistration> active(UUID memberId) {
        return find("activeMemberId", memberId).firstResultOptional();
    }

    Map<UUID, UUID> communities(Collection<UUID> memberIds) {
        return memberIds.isEmpty()
                ? Map.of()
                : list("activeMemberId in ?1", memberIds).stream()
                        .collect(Collectors.toMap(CommunityRegistration::memberId, CommunityRegistration::communityId));
    }

    Set<UUID> registeredMembers() {
        return new HashSet<>(find("select activeMemberId from CommunityRegistration where activeMemberId is not null")
                .project(UUID.class)
                .list());
    }
}
