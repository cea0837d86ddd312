package org.sanbuzou.community.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;

/** What a community said about one record. */
@Entity
class RecordFeedback extends BranchOwned {
    private UUID feedbackId;
    private UUID recordId;

    @Enumerated(EnumType.STRING)
    private RecordAnswer answer;

    protected RecordFeedback() {}

    RecordFeedback(CommunityFeedback feedback, UUID recordId, RecordAnswer answer) {
        super(feedback.branchId());
        feedbackId = feedback.id();
        this.recordId = recordId;
        this.answer = answer;
    }

    UUID feedbackId() {
        return feedbackId;
    }

    UUID recordId() {
        return recordId;
    }

    RecordAnswer answer() {
        return answer;
    }
}
