package org.sanbuzou.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.security.CurrentUser;

/** One state of a published roster: who brought it about, when and why. */
@Entity
class RosterVersion extends BranchOwned {
    private UUID rosterId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RosterVersionKind kind;

    private String reason;
    private int changedDuties;
    private String takenBy;
    private UUID takenById;
    private Instant takenAt;

    protected RosterVersion() {}

    RosterVersion(Roster roster, RosterVersionKind kind, String reason, int changedDuties, CurrentUser by, Instant at) {
        super(roster.branchId());
        rosterId = roster.id();
        number = roster.nextVersion();
        this.kind = kind;
        this.reason = reason;
        this.changedDuties = changedDuties;
        takenBy = by.displayName();
        takenById = by.accountId();
        takenAt = at;
    }

    /** From 1, which is the first publication. */
    int number() {
        return number;
    }

    RosterVersionKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    int changedDuties() {
        return changedDuties;
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }

    UUID rosterId() {
        return rosterId;
    }

    UUID takenById() {
        return takenById;
    }
}
