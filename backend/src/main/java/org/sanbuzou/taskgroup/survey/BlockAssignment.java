package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;

/** A pair is responsible for a block, from a moment until another pair is. Kept for ever. */
@Entity
class BlockAssignment extends BranchOwned {
    private UUID surveyId;
    private UUID blockId;
    private UUID pairId;
    private Instant since;
    private String assignedBy;
    private Instant until;
    private String endedBy;

    protected BlockAssignment() {}

    BlockAssignment(SurveyBlock block, UUID pairId, String by, Instant now) {
        super(block.branchId());
        this.surveyId = block.surveyId();
        this.blockId = block.id();
        this.pairId = pairId;
        this.since = now;
        this.assignedBy = by;
    }

    void end(String by, Instant now) {
        until = now;
        endedBy = by;
    }

    UUID surveyId() {
        return surveyId;
    }

    UUID blockId() {
        return blockId;
    }

    UUID pairId() {
        return pairId;
    }

    Instant since() {
        return since;
    }

    String assignedBy() {
        return assignedBy;
    }

    /** Null while it lasts. */
    Instant until() {
        return until;
    }

    String endedBy() {
        return endedBy;
    }
}
