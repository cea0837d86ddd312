package org.sanbuzou.community.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

record CreateFeedbackLink(
        @NotNull UUID communityId,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Min(1) @Max(60) Integer validDays) {
    private static final int USUAL_DAYS = 14;

    Duration valid() {
        return Duration.ofDays(validDays == null ? USUAL_DAYS : validDays);
    }

    FeedbackPeriod period() {
        return new FeedbackPeriod(communityId, from, to);
    }
}
