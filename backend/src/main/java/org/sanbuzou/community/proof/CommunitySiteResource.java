package org.sanbuzou.community.proof;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/communities/{communityId}/sites")
class CommunitySiteResource {
    private final CommunitySites sites;
    private final CommunitySiteService service;
    private final CommunityDirectory communities;

    CommunitySiteResource(CommunitySites sites, CommunitySiteService service, CommunityDirectory communities) {
        this.sites = sites;
        this.service = service;
        this.communities = communities;
    }

    @GET
    @Allowed(Role.OFFICER)
    public Page<CommunitySiteView> listCommunitySites(@RestPath UUID communityId) {
        communities.require(communityId);
        return Page.whole(
                sites.of(communityId).stream().map(CommunitySiteView::of).toList());
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public CommunitySiteView createCommunitySite(@RestPath UUID communityId, @Valid @NotNull WriteCommunitySite site) {
        return service.create(communityId, site);
    }

    @PUT
    @Path("/{siteId}")
    @Allowed(Role.OFFICER)
    public CommunitySiteView updateCommunitySite(
            @RestPath UUID communityId,
            @RestPath UUID siteId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteCommunitySite site) {
        return service.update(communityId, siteId, ifMatch, site);
    }

    @DELETE
    @Path("/{siteId}")
    @Allowed(Role.OFFICER)
    public void deleteCommunitySite(
            @RestPath UUID communityId, @RestPath UUID siteId, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        service.delete(communityId, siteId, ifMatch);
    }
}
