package org.sanbuzou.taskgroup.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/follow-ups")
class FollowUpResource {
    private final FollowUps followUps;
    private final ConsultationService service;
    private final ConsultationViews views;

    FollowUpResource(FollowUps followUps, ConsultationService service, ConsultationViews views) {
        this.followUps = followUps;
        this.service = service;
        this.views = views;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<FollowUpView> listFollowUps(@BeanParam FollowUpFilter filter, @BeanParam PageRequest request) {
        var page = followUps.page(request, filter);
        return new Page<>(views.named(page.items()), page.nextCursor());
    }

    @POST
    @Path("/{followUpId}/report")
    @Allowed(Role.MEMBER)
    public FollowUpView reportFollowUp(@RestPath UUID followUpId, @Valid @NotNull ReportFollowUp report) {
        return views.of(service.report(followUpId, report));
    }
}
