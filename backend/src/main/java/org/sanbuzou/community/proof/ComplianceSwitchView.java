package org.sanbuzou.community.proof;

import java.time.Instant;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.web.Versioned;

record ComplianceSwitchView(
        ProofKind kind,
        String title,
        String legalNote,
        String kept,
        boolean consentNeeded,
        boolean switchedOn,
        String reason,
        String decidedBy,
        Instant decidedAt,
        int version)
        implements Versioned {
    /** {@code last} is null where nobody has decided yet. */
    static ComplianceSwitchView of(ProofNotice notice, ComplianceDecision last) {
        return new ComplianceSwitchView(
                notice.kind(),
                notice.title(),
                notice.legalNote(),
                notice.kept(),
                notice.consentNeeded(),
                last != null && last.switchedOn(),
                last == null ? null : last.reason(),
                last == null ? null : last.decidedBy(),
                last == null ? null : last.decidedAt(),
                last == null ? 0 : last.number());
    }
}
