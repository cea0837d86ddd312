package org.sanbuzou.community.need;

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
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/service-needs")
class ServiceNeedResource {
    private final ServiceNeeds needs;
    private final NeedViews views;
    private final ServiceNeedService service;
    private final CurrentUser user;

    ServiceNeedResource(ServiceNeeds needs, NeedViews views, ServiceNeedService service, CurrentUser user) {
        this.needs = needs;
        this.views = views;
        this.service = service;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<ServiceNeedView> listServiceNeeds(@BeanParam PageRequest page, @BeanParam NeedFilter filter) {
        return views.of(needs.page(page, filter, user));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public ServiceNeedView createServiceNeed(@Valid @NotNull WriteServiceNeed need) {
        return service.create(need.details());
    }

    @GET
    @Path("/{needId}")
    @Allowed(Role.MEMBER)
    public ServiceNeedView getServiceNeed(@RestPath UUID needId) {
        return views.of(needs.require(needId, user));
    }

    @PUT
    @Path("/{needId}")
    @Allowed(Role.OFFICER)
    public ServiceNeedView updateServiceNeed(
            @RestPath UUID needId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteServiceNeed need) {
        return service.update(needId, ifMatch, need.details());
    }

    @POST
    @Path("/{needId}/opening")
    @Allowed(Role.OFFICER)
    public ServiceNeedView openServiceNeed(@RestPath UUID needId) {
        return service.open(needId);
    }

    @POST
    @Path("/{needId}/closure")
    @Allowed(Role.OFFICER)
    public ServiceNeedView closeServiceNeed(@RestPath UUID needId, @Valid @NotNull CloseServiceNeed closure) {
        return service.close(needId, closure);
    }
}
