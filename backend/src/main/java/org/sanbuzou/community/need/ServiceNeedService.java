package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class ServiceNeedService {
    private final ServiceNeeds needs;
    private final ServiceNeedClaims claims;
    private final CommunityDirectory communities;
    private final NeedViews views;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;
    private final Event<NeedChanged> changed;

    ServiceNeedService(
            ServiceNeeds needs,
            ServiceNeedClaims claims,
            CommunityDirectory communities,
            NeedViews views,
            CurrentBranch branch,
            CurrentUser user,
            BranchTime time,
            Event<NeedChanged> changed) {
        this.needs = needs;
        this.claims = claims;
        this.communities = communities;
        this.views = views;
        this.branch = branch;
        this.user = user;
        this.time = time;
        this.changed = changed;
    }

    @Transactional
    ServiceNeedView create(NeedDetails details) {
        communities.named(details.communityId(), "communityId");
        var need = new ServiceNeed(branch.require(), details, user, time.now());
        needs.persistAndFlush(need);
        if (!need.isOpen()) {
            tell(need, NeedChanged.Change.PROPOSED, Set.of());
        }
        return views.of(need);
    }

    @Transactional
    ServiceNeedView update(UUID id, IfMatch ifMatch, NeedDetails details) {
        var need = needs.lock(id, user);
        communities.named(details.communityId(), "communityId");
        var before = need.details();
        need.change(ifMatch, details);
        needs.flush();
        if (details.movesFrom(before)) {
            tell(need, NeedChanged.Change.MOVED, claims.activeMembers(id));
        }
        return views.of(need);
    }

    @Transactional
    ServiceNeedView open(UUID id) {
        var need = needs.lock(id, user);
        if (need.open()) {
            needs.flush();
            tell(need, NeedChanged.Change.OPENED, concerned(need));
        }
        return views.of(need);
    }

    @Transactional
    ServiceNeedView close(UUID id, CloseServiceNeed close) {
        var need = needs.lock(id, user);
        need.close(close.outcome(), close.note(), user, time.now());
        needs.flush();
        tell(need, NeedChanged.Change.CLOSED, concerned(need));
        return views.of(need);
    }

    private Set<UUID> concerned(ServiceNeed need) {
        var people = new HashSet<>(claims.activeMembers(need.id()));
        if (need.postedByMemberId() != null) {
            people.add(need.postedByMemberId());
        }
        return people;
    }

    private void tell(ServiceNeed need, NeedChanged.Change change, Set<UUID> memberIds) {
        var details = need.details();
        var closing = need.closing();
        changed.fire(new NeedChanged(
                need.id(),
                need.version(),
                change,
                details.title(),
                details.place(),
                details.windows(),
                closing == null ? null : closing.outcome(),
                closing == null ? null : closing.closingNote(),
                memberIds));
    }
}
