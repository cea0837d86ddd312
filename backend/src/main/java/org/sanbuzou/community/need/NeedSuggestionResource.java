package org.sanbuzou.community.need;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.community.OwnRows;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@Path("/api/v1/branches/{branchId}")
class NeedSuggestionResource {
    private final NeedSuggestions suggestions;
    private final ServiceNeeds needs;
    private final MemberDirectory members;
    private final CurrentUser user;

    NeedSuggestionResource(NeedSuggestions suggestions, ServiceNeeds needs, MemberDirectory members, CurrentUser user) {
        this.suggestions = suggestions;
        this.needs = needs;
        this.members = members;
        this.user = user;
    }

    /** For the reader, where nobody is named. */
    @GET
    @Path("/service-need-suggestions")
    @Allowed(Role.MEMBER)
    public Page<ServiceNeedSuggestionView> listServiceNeedSuggestions(
            @BeanParam PageRequest page, @RestQuery UUID memberId) {
        var whose = OwnRows.of(user, memberId == null ? user.memberId() : memberId);
        if (whose == null) {
            throw new BadInput("MEMBER_MISSING", "memberId", "请选择为哪名党员看建议。");
        }
        return suggestions.forMember(members.named(whose, "memberId").id(), page);
    }

    @GET
    @Path("/service-needs/{needId}/candidates")
    @Allowed(Role.OFFICER)
    public Page<ServiceNeedCandidateView> listServiceNeedCandidates(
            @RestPath UUID needId, @BeanParam PageRequest page) {
        return suggestions.forNeed(needs.require(needId, user), page);
    }
}
