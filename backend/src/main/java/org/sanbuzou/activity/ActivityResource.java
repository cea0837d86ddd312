package org.sanbuzou.activity;

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
@Path("/api/v1/branches/{branchId}/activities")
class ActivityResource {
    private final Activities activities;
    private final ActivityService service;
    private final ActivityViews views;
    private final CurrentUser user;

    ActivityResource(Activities activities, ActivityService service, ActivityViews views, CurrentUser user) {
        this.activities = activities;
        this.service = service;
        this.views = views;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<ActivityView> listActivities(
            @BeanParam PageRequest page, @Valid @NotNull @BeanParam ActivityFilter filter) {
        return views.of(activities.page(page, filter, user));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public ActivityView createActivity(@Valid @NotNull WriteActivity activity) {
        return service.create(activity);
    }

    @GET
    @Path("/{activityId}")
    @Allowed(Role.MEMBER)
    public ActivityView getActivity(@RestPath UUID activityId) {
        return views.of(activities.require(activityId, user));
    }

    @PUT
    @Path("/{activityId}")
    @Allowed(Role.OFFICER)
    public ActivityView updateActivity(
            @RestPath UUID activityId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteActivity activity) {
        return service.update(activityId, ifMatch, activity);
    }

    @POST
    @Path("/{activityId}/opening")
    @Allowed(Role.OFFICER)
    public ActivityView openActivity(@RestPath UUID activityId) {
        return service.open(activityId);
    }

    @POST
    @Path("/{activityId}/completion")
    @Allowed(Role.OFFICER)
    public ActivityView completeActivity(@RestPath UUID activityId) {
        return service.complete(activityId);
    }

    @POST
    @Path("/{activityId}/cancellation")
    @Allowed(Role.OFFICER)
    public ActivityView cancelActivity(@RestPath UUID activityId, @Valid @NotNull CancelActivity cancel) {
        return service.cancel(activityId, cancel.reason());
    }
}
