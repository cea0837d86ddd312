package org.sanbuzou.taskgroup.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.taskgroup.timeline.TimelineMark;

@ApplicationScoped
class DifficultySteps extends BranchRepository<DifficultyStep> {
    DifficultySteps() {
        super("难点的步骤");
    }

    Page<DifficultyStep> page(PageRequest request, UUID difficultyId) {
        return page(request, Keyset.byId(), "difficultyId = :difficulty", Map.of("difficulty", difficultyId));
    }

    List<DifficultyStep> before(UUID groupId, TimelineMark mark, int limit) {
        return find("taskGroupId = :group and " + mark.olderBy("takenOn"), mark.parameters(groupId))
                .page(0, limit)
                .list();
    }
}
