package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Baselines extends BranchRepository<Baseline> {
    Baselines() {
        super("计划基准");
    }

    Page<Baseline> page(PageRequest request, UUID groupId) {
        return page(request, Keyset.newestFirst(), "taskGroupId = :group", Map.of("group", groupId));
    }

    Optional<Baseline> latest(UUID groupId) {
        return find("taskGroupId = ?1 order by number desc", groupId).page(0, 1).firstResultOptional();
    }

    Baseline require(UUID groupId, UUID id) {
        return find("id = ?1 and taskGroupId = ?2", id, groupId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("计划基准", id));
    }
}
