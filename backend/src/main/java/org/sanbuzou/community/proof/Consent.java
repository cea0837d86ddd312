package org.sanbuzou.community.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** A member agreed to one text, until the member withdrew. Ended ones stay. */
@Entity
class Consent extends BranchOwned {
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private ProofKind kind;

    private int textVersion;
    private Instant grantedAt;
    private Instant withdrawnAt;

    /** The kind while it lasts; its unique key decides between two that are sent at once. */
    @Unaudited
    @Enumerated(EnumType.STRING)
    private ProofKind activeKind;

    protected Consent() {}

    Consent(UUID branchId, UUID memberId, ConsentText text, Instant now) {
        super(branchId);
        this.memberId = memberId;
        kind = text.kind();
        textVersion = text.version();
        grantedAt = now;
        activeKind = kind;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        activeKind = null;
    }

    ProofKind kind() {
        return kind;
    }

    int textVersion() {
        return textVersion;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
