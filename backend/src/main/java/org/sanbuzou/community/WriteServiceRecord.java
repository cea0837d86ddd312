package org.sanbuzou.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;

record WriteServiceRecord(
        @NotNull UUID memberId,
        @NotNull UUID communityId,
        UUID activityId,
        UUID needId,
        UUID correctsId,
        @NotNull Instant startedAt,
        Instant endedAt,

        @NotNull @PlainText(lines = true) @Size(max = 500) String content,

        @Valid WriteProof proof,
        @NotNull Instant clientSentAt) {
    WriteServiceRecord {
        startedAt = stored(startedAt);
        endedAt = stored(endedAt);
        clientSentAt = stored(clientSentAt);
    }

    private static Instant stored(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    ServiceFacts facts() {
        return new ServiceFacts(
                memberId,
                communityId,
                activityId,
                needId,
                correctsId,
                startedAt,
                endedAt,
                content,
                proof == null ? null : proof.kept());
    }
}
