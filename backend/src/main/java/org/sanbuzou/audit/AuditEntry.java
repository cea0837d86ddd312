package org.sanbuzou.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** One change of one row. Written by {@link AuditTrail}, read here. */
@Entity
@Unaudited
class AuditEntry extends BranchOwned {
    /** What happened to the row. */
    enum Change {
        CREATED,
        CHANGED,
        DELETED
    }

    private Instant at;
    private UUID actorId;
    private String actor;
    private String action;
    private String subjectType;
    private String subjectId;

    @Enumerated(EnumType.STRING)
    private Change changeKind;

    private String beforeJson;
    private String afterJson;
    private String requestId;

    protected AuditEntry() {}

    Instant at() {
        return at;
    }

    String actor() {
        return actor;
    }

    String action() {
        return action;
    }

    String subjectType() {
        return subjectType;
    }

    String subjectId() {
        return subjectId;
    }

    Change changeKind() {
        return changeKind;
    }

    String beforeJson() {
        return beforeJson;
    }

    String afterJson() {
        return afterJson;
    }

    String requestId() {
        return requestId;
    }
}
