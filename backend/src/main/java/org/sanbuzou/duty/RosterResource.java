package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/rosters")
class RosterResource {
    private final Rosters rosters;
    private final Duties duties;
    private final RosterBases bases;
    private final RosterViews views;
    private final RosterService service;
    private final CurrentUser user;

    RosterResource(
            Rosters rosters,
            Duties duties,
            RosterBases bases,
            RosterViews views,
            RosterService service,
            CurrentUser user) {
        this.rosters = rosters;
        this.duties = duties;
        this.bases = bases;
        this.views = views;
        this.service = service;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<RosterSummary> listRosters(@BeanParam PageRequest page) {
        return views.rosters(rosters.page(page, user.isOfficer()));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public RosterView createRoster(@Valid @NotNull CreateRoster roster) {
        return service.create(roster);
    }

    @GET
    @Path("/{rosterId}")
    @Allowed(Role.MEMBER)
    public RosterView getRoster(@RestPath UUID rosterId) {
        return views.of(rosters.require(rosterId, user.isOfficer()));
    }

    @DELETE
    @Path("/{rosterId}")
    @Allowed(Role.OFFICER)
    public void deleteRoster(@RestPath UUID rosterId, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        service.delete(rosterId, ifMatch);
    }

    @GET
    @Path("/{rosterId}/duties")
    @Allowed(Role.MEMBER)
    public Page<DutyView> listRosterDuties(@RestPath UUID rosterId, @BeanParam PageRequest page) {
        rosters.require(rosterId, user.isOfficer());
        return views.duties(duties.ofRoster(page, rosterId));
    }

    @GET
    @Path("/{rosterId}/basis")
    @Allowed(Role.MEMBER)
    public RosterBasisView getRosterBasis(@RestPath UUID rosterId) {
        rosters.require(rosterId, user.isOfficer());
        return views.basis(bases.require(rosterId).problem());
    }
}
