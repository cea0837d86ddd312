package org.sanbuzou.community;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;

/**
 * What a member recorded: two records with the same id must not differ in it. Moments are cut to microseconds, as the database
 * keeps them.
 */
@Embeddable
record ServiceFacts(
        UUID memberId,
        UUID communityId,
        UUID activityId,
        UUID needId,
        UUID correctsId,
        Instant startedAt,
        Instant endedAt,
        String content,
        @Embedded Proof proof) {
    Instant lastMoment() {
        return endedAt == null ? startedAt : endedAt;
    }

    ServiceFacts withoutReference() {
        return proof == null
                ? this
                : new ServiceFacts(
                        memberId,
                        communityId,
                        activityId,
                        needId,
                        correctsId,
                        startedAt,
                        endedAt,
                        content,
                        new Proof(proof.kind(), null));
    }
}
