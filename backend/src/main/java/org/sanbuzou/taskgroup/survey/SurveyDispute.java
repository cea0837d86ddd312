package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;

/** Something about a unit that its visitors cannot settle. A unit has one open dispute at most. */
@Entity
class SurveyDispute extends BranchOwned {
    private UUID surveyId;
    private UUID unitId;
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private SurveyReason reason;

    private String description;

    @Enumerated(EnumType.STRING)
    private DisputeStatus status = DisputeStatus.OPEN;

    private String openedBy;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private DisputeOutcome outcome;

    private String resolution;
    private String resolvedBy;
    private Instant resolvedAt;

    protected SurveyDispute() {}

    /** @param visitId the visit that found it, or null */
    SurveyDispute(SurveyUnit unit, UUID visitId, SurveyReason reason, String description, String by, Instant now) {
        super(unit.branchId());
        this.surveyId = unit.surveyId();
        this.unitId = unit.id();
        this.visitId = visitId;
        this.reason = reason;
        this.description = description;
        this.openedBy = by;
        this.openedAt = now;
    }

    void requireOpen() {
        if (status == DisputeStatus.RESOLVED) {
            throw new RuleViolation("DISPUTE_RESOLVED", "这项争议已由 " + resolvedBy + " 办结；有新情况请另记一项。");
        }
    }

    void resolve(ResolveSurveyDispute resolve, String by, Instant now) {
        requireOpen();
        status = DisputeStatus.RESOLVED;
        outcome = resolve.outcome();
        resolution = resolve.resolution();
        resolvedBy = by;
        resolvedAt = now;
    }

    UUID surveyId() {
        return surveyId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID visitId() {
        return visitId;
    }

    SurveyReason reason() {
        return reason;
    }

    String description() {
        return description;
    }

    DisputeStatus status() {
        return status;
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    DisputeOutcome outcome() {
        return outcome;
    }

    String resolution() {
        return resolution;
    }

    String resolvedBy() {
        return resolvedBy;
    }

    /** Null while it is open. */
    Instant resolvedAt() {
        return resolvedAt;
    }
}
