package org.sanbuzou.duty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;

@Path("/api/v1/branches/{branchId}/roster-findings")
class RosterFindingResource {
    private final RosterCheck check;

    RosterFindingResource(RosterCheck check) {
        this.check = check;
    }

    @GET
    @Allowed(Role.OFFICER)
    public RosterFindings listRosterFindings() {
        return new RosterFindings(check.findings());
    }
}
