package org.sanbuzou.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;

record AuditEntryView(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        AuditEntry.Change change,
        @JsonRawValue String before,
        @JsonRawValue String after,
        String requestId) {
    static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.changeKind(),
                entry.beforeJson(),
                entry.afterJson(),
                entry.requestId());
    }
}
