package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class CommunityService {
    private final Communities communities;
    private final CurrentBranch branch;
    private final CurrentUser user;

    CommunityService(Communities communities, CurrentBranch branch, CurrentUser user) {
        this.communities = communities;
        this.branch = branch;
        this.user = user;
    }

    @Transactional
    CommunityView create(WriteCommunity write) {
        requireFree(write.name(), null);
        var community = new Community(branch.require(), write);
        communities.persistAndFlush(community);
        return CommunityView.of(community, user);
    }

    @Transactional
    CommunityView update(UUID id, IfMatch ifMatch, WriteCommunity write) {
        var community = communities.require(id);
        requireFree(write.name(), id);
        community.change(ifMatch, write);
        communities.flush();
        return CommunityView.of(community, user);
    }

    private void requireFree(String name, UUID self) {
        communities.named(name).filter(other -> !other.id().equals(self)).ifPresent(other -> {
            throw new RuleViolation("COMMUNITY_NAME_TAKEN", "已有名为“" + other.name() + "”的社区，请在列表中选择它。");
        });
    }
}
