package org.sanbuzou.branch;

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
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/party-groups")
class PartyGroupResource {
    private final PartyGroups groups;
    private final PartyGroupService service;

    PartyGroupResource(PartyGroups groups, PartyGroupService service) {
        this.groups = groups;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<PartyGroupView> listPartyGroups(@BeanParam PageRequest page) {
        return groups.page(page).map(PartyGroupView::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public PartyGroupView createPartyGroup(@Valid @NotNull WritePartyGroup group) {
        return service.create(group);
    }

    @GET
    @Path("/{partyGroupId}")
    @Allowed(Role.MEMBER)
    public PartyGroupView getPartyGroup(@RestPath UUID partyGroupId) {
        return PartyGroupView.of(groups.require(partyGroupId));
    }

    @PUT
    @Path("/{partyGroupId}")
    @Allowed(Role.OFFICER)
    public PartyGroupView updatePartyGroup(
            @RestPath UUID partyGroupId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WritePartyGroup group) {
        return service.update(partyGroupId, ifMatch, group);
    }
}
