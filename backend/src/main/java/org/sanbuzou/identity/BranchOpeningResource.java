package org.sanbuzou.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;

@Path("/api/v1/branches")
class BranchOpeningResource {
    private final BranchOpeningService service;

    BranchOpeningResource(BranchOpeningService service) {
        this.service = service;
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.INSTALLATION)
    public NewBranch createBranch(@Valid @NotNull CreateBranch branch) {
        return service.open(branch);
    }
}
