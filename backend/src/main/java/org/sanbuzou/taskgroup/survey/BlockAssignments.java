package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class BlockAssignments extends BranchRepository<BlockAssignment> {
    BlockAssignments() {
        super("分工");
    }

    /** The newest first; null lets everything pass. */
    Page<BlockAssignment> page(PageRequest request, UUID surveyId, UUID blockId, UUID pairId) {
        var conditions = new ArrayList<>(List.of("surveyId = :survey"));
        var parameters = new HashMap<String, Object>();
        parameters.put("survey", surveyId);
        if (blockId != null) {
            conditions.add("blockId = :block");
            parameters.put("block", blockId);
        }
        if (pairId != null) {
            conditions.add("pairId = :pair");
            parameters.put("pair", pairId);
        }
        return page(request, Keyset.newestFirst(), String.join(" and ", conditions), parameters);
    }

    List<BlockAssignment> running(Collection<UUID> blockIds) {
        return blockIds.isEmpty() ? List.of() : list("blockId in ?1 and until is null", blockIds);
    }
}
