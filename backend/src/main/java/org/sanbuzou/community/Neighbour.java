package org.sanbuzou.community;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** As much of a stored record as is compared with a new one. */
record Neighbour(
        UUID id,
        UUID memberId,
        UUID communityId,
        Instant startedAt,
        Instant endedAt,
        String content,
        long clockOffsetSeconds,
        Set<ServiceFlag> flags) {
    ServiceSpan span() {
        var ahead = flags.contains(ServiceFlag.CLOCK_OFF) ? Duration.ofSeconds(clockOffsetSeconds) : Duration.ZERO;
        return ServiceSpan.of(id, memberId, communityId, startedAt, endedAt, content, ahead);
    }
}
