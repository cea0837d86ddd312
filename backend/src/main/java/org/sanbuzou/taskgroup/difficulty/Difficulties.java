package org.sanbuzou.taskgroup.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Difficulties extends BranchRepository<Difficulty> {
    private static final String WHAT = "难点";

    Difficulties() {
        super(WHAT);
    }

    /** @param state null for all */
    Page<Difficulty> page(PageRequest request, UUID groupId, DifficultyState state) {
        var parameters = new HashMap<String, Object>(Map.of("group", groupId));
        if (state == null) {
            return page(request, Keyset.newestFirst(), "taskGroupId = :group", parameters);
        }
        parameters.put("state", state);
        return page(request, Keyset.newestFirst(), "taskGroupId = :group and state = :state", parameters);
    }

    Difficulty require(UUID groupId, UUID id) {
        return of(groupId, id, LockModeType.NONE);
    }

    /** Held until the transaction ends, so that steps come one after the other. */
    Difficulty lock(UUID groupId, UUID id) {
        return of(groupId, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Difficulty of(UUID groupId, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(difficulty -> difficulty.taskGroupId().equals(groupId))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    Map<UUID, String> titles(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Difficulty::id, Difficulty::title));
    }
}
