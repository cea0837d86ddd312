package org.sanbuzou.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/communities")
class CommunityResource {
    private final Communities communities;
    private final CommunityService service;
    private final CurrentUser user;

    CommunityResource(Communities communities, CommunityService service, CurrentUser user) {
        this.communities = communities;
        this.service = service;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<CommunityView> listCommunities(@BeanParam PageRequest page, @RestQuery String q) {
        return communities.page(page, q).map(community -> CommunityView.of(community, user));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public CommunityView createCommunity(@Valid @NotNull WriteCommunity community) {
        return service.create(community);
    }

    @GET
    @Path("/{communityId}")
    @Allowed(Role.MEMBER)
    public CommunityView getCommunity(@RestPath UUID communityId) {
        return CommunityView.of(communities.require(communityId), user);
    }

    @PUT
    @Path("/{communityId}")
    @Allowed(Role.OFFICER)
    public CommunityView updateCommunity(
            @RestPath UUID communityId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteCommunity community) {
        return service.update(communityId, ifMatch, community);
    }
}
