package org.sanbuzou.taskgroup.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.taskgroup.timeline.TimelineMark;

@ApplicationScoped
class FollowUps extends BranchRepository<FollowUp> {
    private static final Keyset<FollowUp> SOONEST_FIRST = Keyset.by("dueOn", FollowUp::dueOn, LocalDate::parse, false);

    FollowUps() {
        super("后续事项");
    }

    Page<FollowUp> page(PageRequest request, FollowUpFilter filter) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (filter.taskGroupId != null) {
            conditions.add("taskGroupId = :group");
            parameters.put("group", filter.taskGroupId);
        }
        if (filter.ownerMemberId != null) {
            conditions.add("ownerMemberId = :owner");
            parameters.put("owner", filter.ownerMemberId);
        }
        if (filter.open) {
            conditions.add("doneOn is null");
        }
        return page(request, SOONEST_FIRST, String.join(" and ", conditions), parameters);
    }

    List<FollowUp> of(Collection<UUID> consultationIds) {
        return consultationIds.isEmpty() ? List.of() : list("consultationId in ?1 order by id", consultationIds);
    }

    List<FollowUp> doneBefore(UUID groupId, TimelineMark mark, int limit) {
        return find("taskGroupId = :group and " + mark.olderBy("doneOn"), mark.parameters(groupId))
                .page(0, limit)
                .list();
    }
}
