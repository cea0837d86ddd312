package org.sanbuzou.community.feedback;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;

/** What a community said about a period. It is never changed; who has more to say says it in another one. */
@Entity
class CommunityFeedback extends BranchOwned {
    @Embedded
    private FeedbackPeriod period;

    @Enumerated(EnumType.STRING)
    private FeedbackSource source;

    private UUID linkId;

    @Enumerated(EnumType.STRING)
    private Impression impression;

    private String comment;
    private String givenBy;
    private LocalDate givenOn;
    private String enteredBy;
    private Instant receivedAt;

    protected CommunityFeedback() {}

    private CommunityFeedback(UUID branchId, FeedbackPeriod period, FeedbackSource source, FeedbackWords words) {
        super(branchId);
        this.period = period;
        this.source = source;
        impression = words.impression();
        comment = words.comment();
        givenBy = words.givenBy();
    }

    static CommunityFeedback through(FeedbackLink link, FeedbackWords words, LocalDate today, Instant now) {
        var feedback = new CommunityFeedback(link.branchId(), link.period(), FeedbackSource.LINK, words);
        feedback.linkId = link.id();
        feedback.givenOn = today;
        feedback.receivedAt = now;
        return feedback;
    }

    static CommunityFeedback onSlip(
            UUID branchId,
            FeedbackPeriod period,
            FeedbackWords words,
            LocalDate givenOn,
            String enteredBy,
            Instant now) {
        var feedback = new CommunityFeedback(branchId, period, FeedbackSource.SLIP, words);
        feedback.givenOn = givenOn;
        feedback.enteredBy = enteredBy;
        feedback.receivedAt = now;
        return feedback;
    }

    FeedbackPeriod period() {
        return period;
    }

    FeedbackSource source() {
        return source;
    }

    FeedbackWords words() {
        return new FeedbackWords(impression, comment, givenBy);
    }

    LocalDate givenOn() {
        return givenOn;
    }

    /** The officer who copied a slip; null for what came by a link. */
    String enteredBy() {
        return enteredBy;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
