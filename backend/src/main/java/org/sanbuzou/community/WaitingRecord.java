package org.sanbuzou.community;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A record that waits for the branch, in the version that was looked at. {@code endedAt} may be null. */
public record WaitingRecord(UUID id, int version, UUID memberId, Instant startedAt, Instant endedAt) {
    public boolean hasHours() {
        return endedAt != null;
    }

    /** Whole minutes; 0 without an end. */
    public long minutes() {
        return endedAt == null ? 0 : Duration.between(startedAt, endedAt).toMinutes();
    }
}
