package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;

/** Needs and claims as the current user may see them; a few queries a page, however many rows. */
@ApplicationScoped
class NeedViews {
    private final ServiceNeeds needs;
    private final ServiceNeedClaims claims;
    private final CommunityDirectory communities;
    private final MemberDirectory members;
    private final CurrentUser user;

    NeedViews(
            ServiceNeeds needs,
            ServiceNeedClaims claims,
            CommunityDirectory communities,
            MemberDirectory members,
            CurrentUser user) {
        this.needs = needs;
        this.claims = claims;
        this.communities = communities;
        this.members = members;
        this.user = user;
    }

    ServiceNeedView of(ServiceNeed need) {
        return of(Page.whole(List.of(need))).items().get(0);
    }

    Page<ServiceNeedView> of(Page<ServiceNeed> page) {
        var rows = page.items();
        var names = communities.names(
                rows.stream().map(need -> need.details().communityId()).collect(Collectors.toSet()));
        var own = claims.active(rows.stream().map(ServiceNeed::id).collect(Collectors.toSet()), user.memberId());
        return page.map(
                need -> ServiceNeedView.of(need, names.get(need.details().communityId()), own.get(need.id()), user));
    }

    ServiceNeedClaimView ofClaim(ServiceNeedClaim claim) {
        return ofClaims(Page.whole(List.of(claim))).items().get(0);
    }

    Page<ServiceNeedClaimView> ofClaims(Page<ServiceNeedClaim> page) {
        var rows = page.items();
        var about = needs.byId(rows.stream().map(ServiceNeedClaim::needId).collect(Collectors.toSet()));
        var places = communities.names(about.values().stream()
                .map(need -> need.details().communityId())
                .collect(Collectors.toSet()));
        var people = members.names(rows.stream().map(ServiceNeedClaim::memberId).collect(Collectors.toSet()));
        return page.map(claim -> {
            var need = about.get(claim.needId());
            return ServiceNeedClaimView.of(
                    claim,
                    people.get(claim.memberId()),
                    need,
                    places.get(need.details().communityId()));
        });
    }
}
