package org.sanbuzou.community.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

record FeedbackLinkView(
        UUID id,
        UUID communityId,
        String communityName,
        LocalDate from,
        LocalDate to,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        Instant usedAt,
        Instant revokedAt) {
    static FeedbackLinkView of(FeedbackLink link, Map<UUID, String> communities) {
        var period = link.period();
        return new FeedbackLinkView(
                link.id(),
                period.communityId(),
                communities.get(period.communityId()),
                period.from(),
                period.to(),
                link.createdBy(),
                link.createdAt(),
                link.expiresAt(),
                link.usedAt(),
                link.revokedAt());
    }
}
