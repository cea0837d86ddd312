package org.sanbuzou.community.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

record CommunityFeedbackView(
        UUID id,
        UUID communityId,
        String communityName,
        LocalDate from,
        LocalDate to,
        FeedbackSource source,
        Impression impression,
        String comment,
        String givenBy,
        LocalDate givenOn,
        String enteredBy,
        Instant receivedAt,
        List<AnswerOnRecord> records) {
    static CommunityFeedbackView of(
            CommunityFeedback feedback, Map<UUID, String> communities, List<RecordFeedback> answers) {
        var period = feedback.period();
        var words = feedback.words();
        return new CommunityFeedbackView(
                feedback.id(),
                period.communityId(),
                communities.get(period.communityId()),
                period.from(),
                period.to(),
                feedback.source(),
                words.impression(),
                words.comment(),
                words.givenBy(),
                feedback.givenOn(),
                feedback.enteredBy(),
                feedback.receivedAt(),
                answers.stream()
                        .map(answer -> new AnswerOnRecord(answer.recordId(), answer.answer()))
                        .toList());
    }
}
