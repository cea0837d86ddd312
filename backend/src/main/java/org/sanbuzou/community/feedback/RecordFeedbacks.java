package org.sanbuzou.community.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class RecordFeedbacks extends BranchRepository<RecordFeedback> {
    RecordFeedbacks() {
        super("社区反馈");
    }

    List<RecordFeedback> of(Collection<UUID> feedbackIds) {
        return feedbackIds.isEmpty() ? List.of() : list("feedbackId in ?1 order by id", feedbackIds);
    }
}
