package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Dependencies extends BranchRepository<Dependency> {
    Dependencies() {
        super("前置关系");
    }

    Page<Dependency> page(PageRequest request, UUID groupId) {
        return page(request, Keyset.byId(), "taskGroupId = :group", Map.of("group", groupId));
    }

    Dependency require(UUID groupId, UUID id) {
        return find("id = ?1 and taskGroupId = ?2", id, groupId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("前置关系", id));
    }

    List<Dependency> touching(UUID taskId) {
        return list("predecessorId = ?1 or successorId = ?1", taskId);
    }

    List<Dependency> chosen(UUID groupId, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("taskGroupId = ?1 and id in ?2", groupId, ids);
    }

    List<Dependency> droppedBy(UUID groupId, UUID decisionId) {
        return list("taskGroupId = ?1 and droppedByDecisionId = ?2", groupId, decisionId);
    }

    /** All of a group in the order of entry. */
    List<Dependency> of(UUID groupId) {
        return list("taskGroupId = ?1 order by id", groupId);
    }

    List<WorkPlan.Link> links(UUID groupId) {
        return getEntityManager()
                .createQuery(
                        "select d.id, d.predecessorId, d.successorId, d.kind, d.lagDays, d.droppedByDecisionId"
                                + " from Dependency d where d.taskGroupId = :group order by d.id",
                        WorkPlan.Link.class)
                .setParameter("group", groupId)
                .getResultList();
    }
}
