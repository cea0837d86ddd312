package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class TaskOverrides extends BranchRepository<TaskOverride> {
    TaskOverrides() {
        super("先办记录");
    }

    Page<TaskOverride> page(PageRequest request, UUID groupId) {
        return page(request, Keyset.newestFirst(), "taskGroupId = :group", Map.of("group", groupId));
    }
}
