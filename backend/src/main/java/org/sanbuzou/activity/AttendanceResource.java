package org.sanbuzou.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Repeatable;

/** For officers and for the organiser, who may be any member. */
@Repeatable
@Path("/api/v1/branches/{branchId}/activity-shifts/{shiftId}/attendance")
class AttendanceResource {
    private final Activities activities;
    private final ActivityShifts shifts;
    private final AttendanceLists lists;
    private final AttendanceService service;
    private final CurrentUser user;

    AttendanceResource(
            Activities activities,
            ActivityShifts shifts,
            AttendanceLists lists,
            AttendanceService service,
            CurrentUser user) {
        this.activities = activities;
        this.shifts = shifts;
        this.lists = lists;
        this.service = service;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public AttendanceList getActivityAttendance(@RestPath UUID shiftId) {
        var shift = shifts.require(shiftId);
        var activity = activities.require(shift.activityId(), user);
        activity.requireOrganiser(user);
        return lists.of(activity, shift);
    }

    @PUT
    @Allowed(Role.MEMBER)
    public AttendanceList saveActivityAttendance(
            @RestPath UUID shiftId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull SaveAttendance attendance) {
        return service.save(shiftId, ifMatch, attendance);
    }
}
