package org.sanbuzou.taskgroup.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/surveys/{surveyId}/disputes")
class SurveyDisputeResource {
    private final Surveys surveys;
    private final SurveyDisputes disputes;
    private final SurveyDisputeViews views;
    private final SurveyDisputeService service;

    SurveyDisputeResource(
            Surveys surveys, SurveyDisputes disputes, SurveyDisputeViews views, SurveyDisputeService service) {
        this.surveys = surveys;
        this.disputes = disputes;
        this.views = views;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<SurveyDisputeView> listSurveyDisputes(
            @RestPath UUID surveyId,
            @BeanParam PageRequest page,
            @RestQuery DisputeStatus status,
            @RestQuery UUID unitId) {
        surveys.require(surveyId);
        return views.of(disputes.page(page, surveyId, status, unitId));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public SurveyDisputeView openSurveyDispute(@RestPath UUID surveyId, @Valid @NotNull OpenSurveyDispute dispute) {
        return service.open(surveyId, dispute);
    }

    @GET
    @Path("/{disputeId}")
    @Allowed(Role.MEMBER)
    public SurveyDisputeView getSurveyDispute(@RestPath UUID surveyId, @RestPath UUID disputeId) {
        return views.of(disputes.require(surveyId, disputeId));
    }

    @POST
    @Path("/{disputeId}/notes")
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public SurveyDisputeView addSurveyDisputeNote(
            @RestPath UUID surveyId, @RestPath UUID disputeId, @Valid @NotNull AddSurveyDisputeNote note) {
        return service.note(surveyId, disputeId, note);
    }

    @POST
    @Path("/{disputeId}/resolution")
    @Allowed(Role.OFFICER)
    public SurveyDisputeView resolveSurveyDispute(
            @RestPath UUID surveyId, @RestPath UUID disputeId, @Valid @NotNull ResolveSurveyDispute resolution) {
        return service.resolve(surveyId, disputeId, resolution);
    }
}
