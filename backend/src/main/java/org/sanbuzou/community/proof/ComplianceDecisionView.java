package org.sanbuzou.community.proof;

import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.community.ProofKind;

record ComplianceDecisionView(
        UUID id, ProofKind kind, boolean switchedOn, String reason, String decidedBy, Instant decidedAt) {
    static ComplianceDecisionView of(ComplianceDecision decision) {
        return new ComplianceDecisionView(
                decision.id(),
                decision.kind(),
                decision.switchedOn(),
                decision.reason(),
                decision.decidedBy(),
                decision.decidedAt());
    }
}
