package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;

/** Every change of who claimed what holds the need's row, so that the last seat is given once. */
@ApplicationScoped
class ServiceNeedClaimService {
    private final ServiceNeeds needs;
    private final ServiceNeedClaims claims;
    private final MemberDirectory members;
    private final NeedViews views;
    private final CurrentUser user;
    private final BranchTime time;

    ServiceNeedClaimService(
            ServiceNeeds needs,
            ServiceNeedClaims claims,
            MemberDirectory members,
            NeedViews views,
            CurrentUser user,
            BranchTime time) {
        this.needs = needs;
        this.claims = claims;
        this.members = members;
        this.views = views;
        this.user = user;
        this.time = time;
    }

    /** Claiming again answers with the claim that is there. */
    @Transactional
    ServiceNeedClaimView claim(UUID needId, UUID memberId) {
        user.requireSelfOrOfficer(memberId);
        var need = needs.lock(needId, user);
        var known = claims.active(needId, memberId);
        if (known.isPresent()) {
            return views.ofClaim(known.get());
        }
        members.named(memberId, "memberId");
        need.take(time.now());
        var claim = new ServiceNeedClaim(need, memberId, user, time.now());
        claims.persistAndFlush(claim);
        return views.ofClaim(claim);
    }

    /** Withdrawing again answers with what was withdrawn. */
    @Transactional
    ServiceNeedClaimView withdraw(UUID id, String remark) {
        var need = needs.lock(claims.needOf(id, user), user);
        var claim = claims.require(id);
        if (claim.isActive()) {
            need.release(time.now());
            claim.withdraw(user, remark, time.now());
            claims.flush();
        }
        return views.ofClaim(claim);
    }
}
