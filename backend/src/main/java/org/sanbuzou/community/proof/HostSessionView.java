package org.sanbuzou.community.proof;

import java.time.Instant;
import java.util.UUID;

record HostSessionView(
        UUID id,
        UUID communityId,
        String communityName,
        UUID activityId,
        Instant from,
        Instant until,
        Instant endedAt,
        String openedBy,
        int version) {
    static HostSessionView of(HostSession session, String communityName) {
        return new HostSessionView(
                session.id(),
                session.communityId(),
                communityName,
                session.activityId(),
                session.shownFrom(),
                session.shownUntil(),
                session.endedAt(),
                session.openedBy(),
                session.version());
    }
}
