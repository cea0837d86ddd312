package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;

/** What was done about a dispute. */
@Entity
class SurveyDisputeNote extends BranchOwned {
    private UUID disputeId;
    private String text;
    private String notedBy;
    private Instant notedAt;

    protected SurveyDisputeNote() {}

    SurveyDisputeNote(SurveyDispute dispute, String text, String by, Instant now) {
        super(dispute.branchId());
        this.disputeId = dispute.id();
        this.text = text;
        this.notedBy = by;
        this.notedAt = now;
    }

    UUID disputeId() {
        return disputeId;
    }

    String text() {
        return text;
    }

    String notedBy() {
        return notedBy;
    }

    Instant notedAt() {
        return notedAt;
    }
}
