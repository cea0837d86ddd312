package org.sanbuzou.branch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches")
class BranchResource {
    private final Branches branches;
    private final BranchService service;
    private final CurrentBranch current;

    BranchResource(Branches branches, BranchService service, CurrentBranch current) {
        this.branches = branches;
        this.service = service;
        this.current = current;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<BranchView> listBranches() {
        return Page.whole(List.of(BranchView.of(branches.require(current.require()))));
    }

    @GET
    @Path("/{branchId}")
    @Allowed(Role.MEMBER)
    public BranchView getBranch(@RestPath UUID branchId) {
        return BranchView.of(branches.require(branchId));
    }

    @PUT
    @Path("/{branchId}")
    @Allowed(Role.OFFICER)
    public BranchView updateBranch(
            @RestPath UUID branchId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull UpdateBranch update) {
        return service.update(branchId, ifMatch, update);
    }
}
