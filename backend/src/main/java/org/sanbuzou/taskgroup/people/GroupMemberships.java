package org.sanbuzou.taskgroup.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.taskgroup.timeline.TimelineMark;

@ApplicationScoped
class GroupMemberships extends BranchRepository<GroupMembership> {
    private static final String WHAT = "组员";

    GroupMemberships() {
        super(WHAT);
    }

    Page<GroupMembership> page(PageRequest request, UUID groupId) {
        return page(request, Keyset.byId(), "taskGroupId = :group", Map.of("group", groupId));
    }

    /** Groups the member is in on this day. */
    Page<GroupMembership> ofMember(PageRequest request, UUID memberId, LocalDate day) {
        var condition = "memberId = :member and joinedOn <= :day and (leftOn is null or leftOn >= :day)";
        return page(request, Keyset.newestFirst(), condition, Map.of("member", memberId, "day", day));
    }

    boolean isIn(UUID groupId, UUID memberId, LocalDate day) {
        return find(
                                "taskGroupId = ?1 and memberId = ?2 and joinedOn <= ?3 and (leftOn is null or leftOn >= ?3)",
                                groupId,
                                memberId,
                                day)
                        .page(0, 1)
                        .list()
                        .size()
                == 1;
    }

    GroupMembership require(UUID groupId, UUID id) {
        return find("id = ?1 and taskGroupId = ?2", id, groupId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    List<GroupMembership> ofMember(UUID groupId, UUID memberId) {
        return list("taskGroupId = ?1 and memberId = ?2", groupId, memberId);
    }

    List<GroupMembership> leaders(UUID groupId) {
        return list("taskGroupId = ?1 and role = LEADER", groupId);
    }

    Optional<GroupMembership> leader(UUID groupId) {
        return find("taskGroupId = ?1 and role = LEADER and leftOn is null", groupId)
                .firstResultOptional();
    }

    List<GroupMembership> joined(UUID groupId, TimelineMark mark, int limit) {
        return find("taskGroupId = :group and " + mark.olderBy("joinedOn"), mark.parameters(groupId))
                .page(0, limit)
                .list();
    }

    List<GroupMembership> left(UUID groupId, TimelineMark mark, int limit) {
        return find("taskGroupId = :group and " + mark.olderBy("leftOn"), mark.parameters(groupId))
                .page(0, limit)
                .list();
    }
}
