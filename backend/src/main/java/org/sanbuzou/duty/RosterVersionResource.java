package org.sanbuzou.duty;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@Path("/api/v1/branches/{branchId}/rosters/{rosterId}/versions")
class RosterVersionResource {
    private final Rosters rosters;
    private final RosterVersions versions;
    private final RosterStates states;
    private final CurrentUser user;

    RosterVersionResource(Rosters rosters, RosterVersions versions, RosterStates states, CurrentUser user) {
        this.rosters = rosters;
        this.versions = versions;
        this.states = states;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<RosterVersionSummary> listRosterVersions(@RestPath UUID rosterId, @BeanParam PageRequest page) {
        rosters.require(rosterId, user.isOfficer());
        return versions.ofRoster(page, rosterId).map(RosterVersionSummary::of);
    }

    @GET
    @Path("/{number}")
    @Allowed(Role.MEMBER)
    public RosterVersionView getRosterVersion(@RestPath UUID rosterId, @RestPath int number) {
        rosters.require(rosterId, user.isOfficer());
        return states.of(versions.require(rosterId, number));
    }
}
