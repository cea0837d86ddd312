package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.shared.PhoneClock;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;

/** One visit to a unit, under the id the phone gave it. What was recorded never changes; a correction takes its place. */
@Entity
class SurveyVisit extends BranchOwned {
    private UUID surveyId;

    @Embedded
    private VisitFacts facts;

    private UUID pairId;
    private Instant happenedAt;
    private Instant clientSentAt;
    private Instant receivedAt;
    private long clockOffsetSeconds;

    @Convert(converter = VisitFlagsConverter.class)
    private Set<VisitFlag> flags;

    private boolean flagged;
    private UUID correctedById;

    protected SurveyVisit() {}

    /** @param pairId the pair of the visitor that visits there, or another of his or her pairs; null where there is none */
    SurveyVisit(
            Survey survey,
            UUID id,
            VisitFacts facts,
            UUID pairId,
            PhoneClock clock,
            Duration fault,
            Set<VisitFlag> flags) {
        super(survey.branchId(), id);
        this.surveyId = survey.id();
        this.facts = facts;
        this.pairId = pairId;
        this.happenedAt = facts.visitedAt().minus(fault);
        this.clientSentAt = clock.sentAt();
        this.receivedAt = clock.receivedAt();
        this.clockOffsetSeconds = clock.offset().toSeconds();
        this.flags = flags;
        this.flagged = !flags.isEmpty();
    }

    void requireSame(UUID otherSurveyId, VisitFacts other) {
        if (!surveyId.equals(otherSurveyId) || !facts.equals(other)) {
            throw new RuleViolation("ID_REUSED", "这个编号已用于另一次入户，请换一个新的编号再提交。");
        }
    }

    void requireNotCorrected() {
        if (correctedById != null) {
            throw new RuleViolation("ALREADY_CORRECTED", "这次入户已经更正过，请在更正后的那条记录上更正。");
        }
    }

    void correctedBy(SurveyVisit other) {
        requireNotCorrected();
        correctedById = other.id();
    }

    UUID surveyId() {
        return surveyId;
    }

    VisitFacts facts() {
        return facts;
    }

    UUID unitId() {
        return facts.unitId();
    }

    UUID memberId() {
        return facts.memberId();
    }

    UUID pairId() {
        return pairId;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Instant clientSentAt() {
        return clientSentAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    long clockOffsetSeconds() {
        return clockOffsetSeconds;
    }

    Set<VisitFlag> flags() {
        return flags;
    }

    /** Null while it counts. */
    UUID correctedById() {
        return correctedById;
    }
}
