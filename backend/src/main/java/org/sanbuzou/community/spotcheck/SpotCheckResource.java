package org.sanbuzou.community.spotcheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}")
class SpotCheckResource {
    private final SpotChecks checks;
    private final SpotCheckResults results;
    private final Drawing drawing;
    private final SpotCheckService service;
    private final BranchTime time;

    SpotCheckResource(
            SpotChecks checks, SpotCheckResults results, Drawing drawing, SpotCheckService service, BranchTime time) {
        this.checks = checks;
        this.results = results;
        this.drawing = drawing;
        this.service = service;
        this.time = time;
    }

    @GET
    @Path("/spot-checks")
    @Allowed(Role.MEMBER)
    public Page<SpotCheckView> listSpotChecks(@BeanParam PageRequest page) {
        return checks.page(page).map(SpotCheckView::of);
    }

    @POST
    @Path("/spot-checks")
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public SpotCheckView createSpotCheck(@Valid @NotNull WriteSpotCheck check) {
        return service.create(check, time.now());
    }

    @POST
    @Path("/spot-check-previews")
    @Allowed(Role.OFFICER)
    public SpotCheckPreview previewSpotCheck(@Valid @NotNull WriteSpotCheck check) {
        return drawing.preview(check);
    }

    @GET
    @Path("/spot-checks/{spotCheckId}")
    @Allowed(Role.MEMBER)
    public SpotCheckView getSpotCheck(@RestPath UUID spotCheckId) {
        return SpotCheckView.of(checks.require(spotCheckId));
    }

    @POST
    @Path("/spot-checks/{spotCheckId}/cancellation")
    @Allowed(Role.OFFICER)
    public SpotCheckView cancelSpotCheck(@RestPath UUID spotCheckId, @Valid @NotNull CancelSpotCheck cancel) {
        return service.cancel(spotCheckId, cancel.reason());
    }

    @POST
    @Path("/spot-checks/{spotCheckId}/draw")
    @Allowed(Role.OFFICER)
    public SpotCheckView drawSpotCheck(@RestPath UUID spotCheckId) {
        return service.draw(spotCheckId);
    }

    @POST
    @Path("/spot-checks/{spotCheckId}/closing")
    @Allowed(Role.OFFICER)
    public SpotCheckView closeSpotCheck(@RestPath UUID spotCheckId) {
        return service.close(spotCheckId);
    }

    @GET
    @Path("/spot-checks/{spotCheckId}/result")
    @Allowed(Role.MEMBER)
    public SpotCheckResult getSpotCheckResult(@RestPath UUID spotCheckId) {
        return results.of(checks.require(spotCheckId));
    }
}
