package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.taskgroup.survey.rules.NextVisitBy;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;
import org.sanbuzou.taskgroup.survey.rules.UnitState;
import org.sanbuzou.taskgroup.survey.rules.UnitStatus;

/** A household, known by its code only. What is kept here follows from its visits, which are the recorded acts. */
@Entity
@Unaudited
class SurveyUnit extends BranchOwned {
    private UUID surveyId;
    private UUID villageId;
    private UUID blockId;
    private String code;

    @Enumerated(EnumType.STRING)
    private UnitStatus status = UnitStatus.NOT_VISITED;

    @Enumerated(EnumType.STRING)
    private SurveyReason reason;

    private int visits;
    private int attempts;
    private Instant lastVisitAt;
    private LocalDate nextVisitOn;

    @Enumerated(EnumType.STRING)
    private NextVisitBy nextVisitBy;

    private boolean needsDecision;
    private Instant refutedAt;
    private String refutation;

    protected SurveyUnit() {}

    SurveyUnit(SurveyBlock block, String code) {
        super(block.branchId());
        this.surveyId = block.surveyId();
        this.code = code;
        moveTo(block);
    }

    final void moveTo(SurveyBlock block) {
        villageId = block.villageId();
        blockId = block.id();
    }

    void become(UnitState state) {
        status = state.status();
        reason = state.reason();
        visits = state.visits();
        attempts = state.attempts();
        lastVisitAt = state.lastVisitAt();
        nextVisitOn = state.nextVisitOn();
        nextVisitBy = state.nextVisitBy();
        needsDecision = state.needsDecision();
    }

    /** A back-check found the unit otherwise than recorded; null takes that back. */
    void refute(String why, Instant at) {
        refutation = why;
        refutedAt = why == null ? null : at;
    }

    UnitState state() {
        return new UnitState(status, reason, visits, attempts, lastVisitAt, nextVisitOn, nextVisitBy, needsDecision);
    }

    UUID surveyId() {
        return surveyId;
    }

    UUID villageId() {
        return villageId;
    }

    UUID blockId() {
        return blockId;
    }

    String code() {
        return code;
    }

    UnitStatus status() {
        return status;
    }

    LocalDate nextVisitOn() {
        return nextVisitOn;
    }

    /** Null where the last back-check, if any, found nothing wrong. */
    Instant refutedAt() {
        return refutedAt;
    }

    /** Why somebody is to go there again, null unless a back-check is the reason. */
    String refutation() {
        return nextVisitBy == NextVisitBy.BACK_CHECK ? refutation : null;
    }
}
