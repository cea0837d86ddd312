package org.sanbuzou.community.proof;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Without {@code from} it begins at once. */
record OpenHostSession(
        @NotNull UUID communityId,
        UUID activityId,
        Instant from,
        @NotNull Instant until) {
    OpenHostSession {
        from = from == null ? null : from.truncatedTo(ChronoUnit.MICROS);
        until = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
    }
}
