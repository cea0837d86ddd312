package org.sanbuzou.taskgroup.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.taskgroup.timeline.TimelineMark;

@ApplicationScoped
class GroupFiles extends BranchRepository<GroupFile> {
    private static final String WHAT = "文件";

    GroupFiles() {
        super(WHAT);
    }

    Page<GroupFile> page(PageRequest request, UUID groupId) {
        return page(request, Keyset.newestFirst(), "taskGroupId = :group", Map.of("group", groupId));
    }

    GroupFile require(UUID groupId, UUID id) {
        return findByIdOptional(id)
                .filter(file -> file.taskGroupId().equals(groupId))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    List<GroupFile> before(UUID groupId, TimelineMark mark, int limit) {
        return find("taskGroupId = :group and " + mark.olderBy("addedOn"), mark.parameters(groupId))
                .page(0, limit)
                .list();
    }
}
