package org.sanbuzou.community.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;

record EnterFeedback(
        @NotNull UUID communityId,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull LocalDate givenOn,
        Impression impression,
        @PlainText(lines = true) @Size(max = 1000) String comment,
        @PlainText @Size(max = 60) String givenBy,

        @Size(max = FeedbackForms.MOST_RECORDS) List<@Valid @NotNull AnswerOnRecord> records) {
    FeedbackPeriod period() {
        return new FeedbackPeriod(communityId, from, to);
    }

    FeedbackWords words() {
        return new FeedbackWords(impression, comment, givenBy);
    }

    List<AnswerOnRecord> answers() {
        return records == null ? List.of() : records;
    }
}
