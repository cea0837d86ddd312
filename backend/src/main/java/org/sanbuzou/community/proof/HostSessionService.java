package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.community.ActivityHosts;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;

@ApplicationScoped
class HostSessionService {
    private final HostSessions sessions;
    private final ComplianceDecisions decisions;
    private final CommunityDirectory communities;
    private final Instance<ActivityHosts> hosts;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;

    HostSessionService(
            HostSessions sessions,
            ComplianceDecisions decisions,
            CommunityDirectory communities,
            @Any Instance<ActivityHosts> hosts,
            CurrentBranch branch,
            CurrentUser user,
            BranchTime time) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.communities = communities;
        this.hosts = hosts;
        this.branch = branch;
        this.user = user;
        this.time = time;
    }

    @Transactional
    HostSessionView open(OpenHostSession open) {
        requireHost(open.activityId());
        if (!decisions.isOn(ProofKind.QR)) {
            throw new RuleViolation("QR_OFF", "本支部没有打开现场二维码；要用，请支部委员在“合规开关”中打开并写明原因。");
        }
        var name = communities.named(open.communityId(), "communityId");
        var session = new HostSession(branch.require(), open, user, time.now());
        sessions.persistAndFlush(session);
        return HostSessionView.of(session, name);
    }

    private void requireHost(UUID activityId) {
        boolean organiser = activityId != null
                && user.memberId() != null
                && hosts.stream().anyMatch(each -> each.mayHost(activityId, user.memberId()));
        if (!user.isOfficer() && !organiser) {
            throw new Forbidden("只有支部委员和这次活动的组织者可以出示现场二维码。");
        }
    }

    @Transactional
    HostSessionView end(UUID id) {
        var session = sessions.require(id, user);
        session.end(time.now());
        sessions.flush();
        return HostSessionView.of(
                session, communities.names(Set.of(session.communityId())).get(session.communityId()));
    }
}
