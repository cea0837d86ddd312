package org.sanbuzou.duty;

import java.time.Instant;

record RosterVersionSummary(
        int number, RosterVersionKind kind, String reason, Instant takenAt, String takenBy, int changedDuties) {
    static RosterVersionSummary of(RosterVersion version) {
        return new RosterVersionSummary(
                version.number(),
                version.kind(),
                version.reason(),
                version.takenAt(),
                version.takenBy(),
                version.changedDuties());
    }
}
