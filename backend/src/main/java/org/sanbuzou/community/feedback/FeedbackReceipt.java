package org.sanbuzou.community.feedback;

import java.time.Instant;

record FeedbackReceipt(Instant receivedAt) {
    static FeedbackReceipt of(CommunityFeedback feedback) {
        return new FeedbackReceipt(feedback.receivedAt());
    }
}
