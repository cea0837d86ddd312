package org.sanbuzou.activity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}")
class SignUpResource {
    private final ShiftSignUps signUps;
    private final SignUpService service;
    private final SignUpViews views;
    private final CurrentUser user;

    SignUpResource(ShiftSignUps signUps, SignUpService service, SignUpViews views, CurrentUser user) {
        this.signUps = signUps;
        this.service = service;
        this.views = views;
        this.user = user;
    }

    @GET
    @Path("/activity-sign-ups")
    @Allowed(Role.MEMBER)
    public Page<SignUpView> listActivitySignUps(
            @BeanParam PageRequest page,
            @RestQuery UUID memberId,
            @RestQuery UUID activityId,
            @RestQuery LocalDate from) {
        var since = BranchTime.startOf("from", from);
        return views.of(signUps.page(page, whose(memberId), activityId, since));
    }

    /** Officers choose, also everybody's (null); members see their own. */
    private UUID whose(UUID asked) {
        if (user.isOfficer()) {
            return asked;
        }
        if (user.memberId() == null) {
            throw new Forbidden("NO_MEMBER", "这个账号没有对应的党员，请联系管理员。");
        }
        user.requireSelfOrOfficer(asked == null ? user.memberId() : asked);
        return user.memberId();
    }

    @PUT
    @Path("/activity-shifts/{shiftId}/sign-ups/{memberId}")
    @Allowed(Role.MEMBER)
    public SignUpView putActivitySignUp(@RestPath UUID shiftId, @RestPath UUID memberId) {
        return service.enter(shiftId, memberId);
    }

    @POST
    @Path("/activity-shifts/{shiftId}/sign-ups/{memberId}/withdrawal")
    @Allowed(Role.MEMBER)
    public SignUpView withdrawActivitySignUp(@RestPath UUID shiftId, @RestPath UUID memberId) {
        return service.withdraw(shiftId, memberId);
    }
}
