package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class ComplianceService {
    private final ComplianceDecisions decisions;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;

    ComplianceService(ComplianceDecisions decisions, CurrentBranch branch, CurrentUser user, BranchTime time) {
        this.decisions = decisions;
        this.branch = branch;
        this.user = user;
        this.time = time;
    }

    @Transactional
    ComplianceSwitchView decide(ProofKind kind, IfMatch ifMatch, DecideComplianceSwitch decide) {
        var last = decisions.inForce(kind).orElse(null);
        int number = last == null ? 0 : last.number();
        IfMatch.require(ifMatch, number);
        boolean on = last != null && last.switchedOn();
        if (on == decide.switchedOn()) {
            throw new RuleViolation("SWITCH_UNCHANGED", on ? "这一项已经是开着的。" : "这一项已经是关着的。");
        }
        var decision = new ComplianceDecision(
                branch.require(), kind, number + 1, decide.switchedOn(), decide.reason(), user, time.now());
        decisions.persistAndFlush(decision);
        return ComplianceSwitchView.of(ProofNotice.of(kind), decision);
    }
}
