package org.sanbuzou.community.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.security.CurrentUser;

/** That a kind of proof was switched on or off, by whom and why; never changed. The highest number of a kind is in force. */
@Entity
class ComplianceDecision extends BranchOwned {
    @Enumerated(EnumType.STRING)
    private ProofKind kind;

    /** Unique within the kind, which decides between two officers who decide at once. */
    private int number;

    private boolean switchedOn;
    private String reason;
    private String decidedBy;
    private UUID decidedById;
    private Instant decidedAt;

    protected ComplianceDecision() {}

    ComplianceDecision(
            UUID branchId, ProofKind kind, int number, boolean switchedOn, String reason, CurrentUser by, Instant now) {
        super(branchId);
        this.kind = kind;
        this.number = number;
        this.switchedOn = switchedOn;
        this.reason = reason;
        decidedBy = by.displayName();
        decidedById = by.accountId();
        decidedAt = now;
    }

    ProofKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    boolean switchedOn() {
        return switchedOn;
    }

    String reason() {
        return reason;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
