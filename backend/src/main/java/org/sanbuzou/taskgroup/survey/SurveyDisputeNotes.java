package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class SurveyDisputeNotes extends BranchRepository<SurveyDisputeNote> {
    SurveyDisputeNotes() {
        super("办理经过");
    }

    /** In the order they were written. */
    List<SurveyDisputeNote> of(UUID disputeId) {
        return list("disputeId = ?1 order by id", disputeId);
    }
}
