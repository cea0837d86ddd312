package org.sanbuzou.taskgroup.survey;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/surveys")
class SurveyResource {
    private final Surveys surveys;
    private final SurveyViews views;
    private final SurveyService service;

    SurveyResource(Surveys surveys, SurveyViews views, SurveyService service) {
        this.surveys = surveys;
        this.views = views;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<SurveyView> listSurveys(
            @BeanParam PageRequest page, @RestQuery UUID taskGroupId, @RestQuery SurveyStatus status) {
        return views.of(surveys.page(page, taskGroupId, status));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public SurveyView createSurvey(@Valid @NotNull WriteSurvey survey) {
        return service.create(survey);
    }

    @GET
    @Path("/{surveyId}")
    @Allowed(Role.MEMBER)
    public SurveyView getSurvey(@RestPath UUID surveyId) {
        return views.of(surveys.require(surveyId));
    }

    @PUT
    @Path("/{surveyId}")
    @Allowed(Role.OFFICER)
    public SurveyView updateSurvey(
            @RestPath UUID surveyId, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch, @Valid @NotNull WriteSurvey survey) {
        return service.update(surveyId, ifMatch, survey);
    }

    @POST
    @Path("/{surveyId}/closing")
    @Allowed(Role.OFFICER)
    public SurveyView closeSurvey(@RestPath UUID surveyId) {
        return service.close(surveyId);
    }

    @POST
    @Path("/{surveyId}/reopening")
    @Allowed(Role.OFFICER)
    public SurveyView reopenSurvey(@RestPath UUID surveyId) {
        return service.reopen(surveyId);
    }
}
