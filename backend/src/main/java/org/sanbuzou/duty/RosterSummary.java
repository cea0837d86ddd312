package org.sanbuzou.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.duty.scheduling.Policy;

record RosterSummary(
        UUID id,
        UUID dutyPostId,
        String dutyPostName,
        RosterStatus status,
        LocalDate from,
        LocalDate to,
        Policy policy,
        Instant publishedAt,
        int version) {
    static RosterSummary of(Roster roster, DutyPost post) {
        return new RosterSummary(
                roster.id(),
                post.id(),
                post.name(),
                roster.status(),
                roster.firstDay(),
                roster.lastDay(),
                roster.policy(),
                roster.publishedAt(),
                roster.version());
    }
}
