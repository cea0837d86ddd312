package org.sanbuzou.community.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record FeedbackFormView(
        String branchName,
        String communityName,
        LocalDate from,
        LocalDate to,
        Instant expiresAt,
        boolean whole,
        List<Served> records) {
    /** A service, with as much of the name as its people need to recognise somebody. */
    record Served(UUID id, LocalDate date, String memberName, String content) {}
}
