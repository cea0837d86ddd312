package org.sanbuzou.community.proof;

import java.time.Instant;
import java.util.UUID;

record RetentionPurgeView(
        UUID id,
        RetentionPurge.What what,
        RetentionPurge.Cause cause,
        int removed,
        Instant olderThan,
        Instant purgedAt) {
    static RetentionPurgeView of(RetentionPurge purge) {
        return new RetentionPurgeView(
                purge.id(), purge.what(), purge.cause(), purge.removed(), purge.olderThan(), purge.purgedAt());
    }
}
