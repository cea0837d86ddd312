package org.sanbuzou.taskgroup.survey.backcheck;

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
import org.sanbuzou.taskgroup.survey.SurveyDirectory;

@Repeatable
@Path("/api/v1/branches/{branchId}/surveys/{surveyId}/back-checks")
class BackCheckResource {
    private final SurveyDirectory surveys;
    private final BackChecks checks;
    private final BackCheckUnits units;
    private final BackCheckService service;
    private final BranchTime time;

    BackCheckResource(
            SurveyDirectory surveys,
            BackChecks checks,
            BackCheckUnits units,
            BackCheckService service,
            BranchTime time) {
        this.surveys = surveys;
        this.checks = checks;
        this.units = units;
        this.service = service;
        this.time = time;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<BackCheckView> listBackChecks(@RestPath UUID surveyId, @BeanParam PageRequest page) {
        surveys.require(surveyId);
        return checks.page(page, surveyId).map(this::view);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public BackCheckView createBackCheck(@RestPath UUID surveyId, @Valid @NotNull WriteBackCheck check) {
        return service.create(surveyId, check, time.now());
    }

    @GET
    @Path("/{backCheckId}")
    @Allowed(Role.MEMBER)
    public BackCheckView getBackCheck(@RestPath UUID surveyId, @RestPath UUID backCheckId) {
        return view(checks.require(surveyId, backCheckId));
    }

    @POST
    @Path("/{backCheckId}/cancellation")
    @Allowed(Role.OFFICER)
    public BackCheckView cancelBackCheck(
            @RestPath UUID surveyId, @RestPath UUID backCheckId, @Valid @NotNull CancelBackCheck cancel) {
        return service.cancel(surveyId, backCheckId, cancel.reason());
    }

    @POST
    @Path("/{backCheckId}/draw")
    @Allowed(Role.OFFICER)
    public BackCheckView drawBackCheck(@RestPath UUID surveyId, @RestPath UUID backCheckId) {
        return service.draw(surveyId, backCheckId);
    }

    @POST
    @Path("/{backCheckId}/closing")
    @Allowed(Role.OFFICER)
    public BackCheckView closeBackCheck(@RestPath UUID surveyId, @RestPath UUID backCheckId) {
        return service.close(surveyId, backCheckId);
    }

    private BackCheckView view(BackCheck check) {
        return BackCheckView.of(check, units.counts(check));
    }
}
