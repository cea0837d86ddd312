package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.draw.VerdictFilter;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/surveys/{surveyId}/back-checks/{backCheckId}/units")
class BackCheckUnitResource {
    private final BackChecks checks;
    private final BackCheckUnits units;
    private final BackCheckUnitViews views;
    private final BackCheckService service;

    BackCheckUnitResource(BackChecks checks, BackCheckUnits units, BackCheckUnitViews views, BackCheckService service) {
        this.checks = checks;
        this.units = units;
        this.views = views;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<BackCheckUnitView> listBackCheckUnits(
            @RestPath UUID surveyId,
            @RestPath UUID backCheckId,
            @BeanParam PageRequest page,
            @RestQuery Boolean drawn,
            @RestQuery VerdictFilter verdict) {
        var check = checks.require(surveyId, backCheckId);
        return views.of(check, units.page(page, backCheckId, drawn, verdict));
    }

    @PUT
    @Path("/{unitId}/outcome")
    @Allowed(Role.MEMBER)
    public BackCheckUnitView setBackCheckOutcome(
            @RestPath UUID surveyId,
            @RestPath UUID backCheckId,
            @RestPath UUID unitId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull SetBackCheckOutcome outcome) {
        return service.judge(surveyId, backCheckId, unitId, ifMatch, outcome);
    }
}
