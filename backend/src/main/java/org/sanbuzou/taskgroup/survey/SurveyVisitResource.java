package org.sanbuzou.taskgroup.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/surveys/{surveyId}/visits")
class SurveyVisitResource {
    private final Surveys surveys;
    private final SurveyVisits visits;
    private final SurveyVisitViews views;
    private final SurveyVisitService service;

    SurveyVisitResource(Surveys surveys, SurveyVisits visits, SurveyVisitViews views, SurveyVisitService service) {
        this.surveys = surveys;
        this.visits = visits;
        this.views = views;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<SurveyVisitView> listSurveyVisits(
            @RestPath UUID surveyId,
            @BeanParam PageRequest page,
            @RestQuery UUID unitId,
            @RestQuery UUID memberId,
            @RestQuery Boolean flagged) {
        surveys.require(surveyId);
        return views.of(visits.page(page, surveyId, unitId, memberId, flagged));
    }

    @PUT
    @Path("/{visitId}")
    @Allowed(Role.MEMBER)
    public RestResponse<SurveyVisitView> putSurveyVisit(
            @RestPath UUID surveyId, @RestPath UUID visitId, @Valid @NotNull WriteSurveyVisit visit) {
        return service.put(surveyId, visitId, visit).response();
    }
}
