package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class CommunitySiteService {
    private static final int MOST_OF_A_COMMUNITY = 20;

    private final CommunitySites sites;
    private final CommunityDirectory communities;
    private final LocationProofs proofs;
    private final CurrentBranch branch;

    CommunitySiteService(
            CommunitySites sites, CommunityDirectory communities, LocationProofs proofs, CurrentBranch branch) {
        this.sites = sites;
        this.communities = communities;
        this.proofs = proofs;
        this.branch = branch;
    }

    @Transactional
    CommunitySiteView create(UUID communityId, WriteCommunitySite write) {
        communities.require(communityId);
        if (sites.of(communityId).size() >= MOST_OF_A_COMMUNITY) {
            throw new RuleViolation("TOO_MANY_SITES", "一个社区最多登记 " + MOST_OF_A_COMMUNITY + " 处地点，请先删去不用的。");
        }
        var site = new CommunitySite(branch.require(), communityId, write);
        sites.persistAndFlush(site);
        proofs.judgeAgain(communityId);
        return CommunitySiteView.of(site);
    }

    @Transactional
    CommunitySiteView update(UUID communityId, UUID id, IfMatch ifMatch, WriteCommunitySite write) {
        var site = sites.require(communityId, id);
        site.change(ifMatch, write);
        sites.flush();
        proofs.judgeAgain(communityId);
        return CommunitySiteView.of(site);
    }

    @Transactional
    void delete(UUID communityId, UUID id, IfMatch ifMatch) {
        var site = sites.require(communityId, id);
        site.expect(ifMatch);
        sites.delete(site);
        sites.flush();
        proofs.judgeAgain(communityId);
    }
}
