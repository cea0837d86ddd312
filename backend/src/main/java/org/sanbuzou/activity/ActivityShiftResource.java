package org.sanbuzou.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}")
class ActivityShiftResource {
    private final Activities activities;
    private final ActivityShifts shifts;
    private final ActivityShiftService service;
    private final ActivityShiftViews views;
    private final CurrentUser user;
    private final BranchTime time;

    ActivityShiftResource(
            Activities activities,
            ActivityShifts shifts,
            ActivityShiftService service,
            ActivityShiftViews views,
            CurrentUser user,
            BranchTime time) {
        this.activities = activities;
        this.shifts = shifts;
        this.service = service;
        this.views = views;
        this.user = user;
        this.time = time;
    }

    @GET
    @Path("/activities/{activityId}/shifts")
    @Allowed(Role.MEMBER)
    public Page<ActivityShiftView> listActivityShifts(
            @RestPath UUID activityId, @BeanParam PageRequest page, @BeanParam ActivityShiftFilter filter) {
        var activity = activities.require(activityId, user);
        return views.of(shifts.page(page, activity.id(), filter, time.now()), user);
    }

    @POST
    @Path("/activities/{activityId}/shifts")
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public ActivityShiftView createActivityShift(@RestPath UUID activityId, @Valid @NotNull WriteActivityShift shift) {
        return service.create(activityId, shift);
    }

    @POST
    @Path("/activities/{activityId}/shift-series")
    @Allowed(Role.OFFICER)
    public ShiftSeries createActivityShiftSeries(
            @RestPath UUID activityId, @RestQuery boolean dryRun, @Valid @NotNull CreateShiftSeries series) {
        return service.createSeries(activityId, series, dryRun);
    }

    @GET
    @Path("/activity-shifts/{shiftId}")
    @Allowed(Role.MEMBER)
    public ActivityShiftView getActivityShift(@RestPath UUID shiftId) {
        var shift = shifts.require(shiftId);
        activities.require(shift.activityId(), user);
        return views.of(shift, user);
    }

    @PUT
    @Path("/activity-shifts/{shiftId}")
    @Allowed(Role.OFFICER)
    public ActivityShiftView updateActivityShift(
            @RestPath UUID shiftId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteActivityShift shift) {
        return service.update(shiftId, ifMatch, shift);
    }

    @DELETE
    @Path("/activity-shifts/{shiftId}")
    @Allowed(Role.OFFICER)
    public void deleteActivityShift(@RestPath UUID shiftId, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        service.delete(shiftId, ifMatch);
    }
}
