package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/rosters/{rosterId}")
class ReplanningResource {
    private final Rosters rosters;
    private final Replannings replannings;
    private final ReplanningService service;

    ReplanningResource(Rosters rosters, Replannings replannings, ReplanningService service) {
        this.rosters = rosters;
        this.replannings = replannings;
        this.service = service;
    }

    @POST
    @Path("/replanning-preview")
    @Allowed(Role.OFFICER)
    public ReplanningPreview previewReplanning(@RestPath UUID rosterId, @Valid @NotNull PlanAnew anew) {
        return ReplanningPreview.of(replannings.of(rosters.require(rosterId), anew.pins()));
    }

    @POST
    @Path("/replanning")
    @Allowed(Role.OFFICER)
    public RosterView replanRoster(@RestPath UUID rosterId, @Valid @NotNull TakeReplanning take) {
        return service.take(rosterId, take);
    }
}
