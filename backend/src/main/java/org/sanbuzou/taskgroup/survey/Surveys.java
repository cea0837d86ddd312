package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Surveys extends BranchRepository<Survey> {
    private static final String WHAT = "入户摸排";

    Surveys() {
        super(WHAT);
    }

    /** The newest first; null lets everything pass. */
    Page<Survey> page(PageRequest request, UUID taskGroupId, SurveyStatus status) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        if (taskGroupId != null) {
            conditions.add("taskGroupId = :group");
            parameters.put("group", taskGroupId);
        }
        if (status != null) {
            conditions.add("status = :status");
            parameters.put("status", status);
        }
        return page(request, Keyset.newestFirst(), String.join(" and ", conditions), parameters);
    }

    /** Until the transaction ends nobody else imports into this survey, assigns its blocks or plans a back-check. */
    Survey lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound(WHAT, id));
    }
}
