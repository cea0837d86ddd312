package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.taskgroup.timeline.TimelineMark;

@ApplicationScoped
class ParallelDecisions extends BranchRepository<ParallelDecision> {
    ParallelDecisions() {
        super("并联决定");
    }

    Page<ParallelDecision> page(PageRequest request, UUID groupId) {
        return page(request, Keyset.newestFirst(), "taskGroupId = :group", Map.of("group", groupId));
    }

    ParallelDecision require(UUID groupId, UUID id) {
        return find("id = ?1 and taskGroupId = ?2", id, groupId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("并联决定", id));
    }

    /** Ids are made in the order of the decisions. */
    List<ParallelDecision> before(UUID groupId, TimelineMark mark, int limit) {
        var day = mark.day().atStartOfDay(BranchTime.ZONE);
        return find(
                        "taskGroupId = ?1 and decidedAt < ?2 and (decidedAt < ?3 or id < ?4) order by id desc",
                        groupId,
                        day.plusDays(1).toInstant(),
                        day.toInstant(),
                        mark.id())
                .page(0, limit)
                .list();
    }
}
