package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class TaskGroups extends BranchRepository<TaskGroup> {
    TaskGroups() {
        super("工作组");
    }

    Page<TaskGroup> page(PageRequest request) {
        return page(request, Keyset.byId(), "", Map.of());
    }

    /** Until the transaction ends nobody else changes the tasks or dependencies of this group. */
    TaskGroup lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseGet(() -> require(id));
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(TaskGroup::id, TaskGroup::name));
    }
}
