package org.sanbuzou.taskgroup.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/surveys/{surveyId}")
class SurveyPairResource {
    private final Surveys surveys;
    private final SurveyPairs pairs;
    private final SurveyPairViews views;
    private final BlockAssignments assignments;
    private final SurveyMap map;
    private final SurveyPairService service;

    SurveyPairResource(
            Surveys surveys,
            SurveyPairs pairs,
            SurveyPairViews views,
            BlockAssignments assignments,
            SurveyMap map,
            SurveyPairService service) {
        this.surveys = surveys;
        this.pairs = pairs;
        this.views = views;
        this.assignments = assignments;
        this.map = map;
        this.service = service;
    }

    @GET
    @Path("/pairs")
    @Allowed(Role.MEMBER)
    public Page<SurveyPairView> listSurveyPairs(@RestPath UUID surveyId, @BeanParam PageRequest page) {
        surveys.require(surveyId);
        return views.of(pairs.page(page, surveyId));
    }

    @POST
    @Path("/pairs")
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public SurveyPairView createSurveyPair(@RestPath UUID surveyId, @Valid @NotNull CreateSurveyPair pair) {
        return service.create(surveyId, pair);
    }

    @GET
    @Path("/assignments")
    @Allowed(Role.MEMBER)
    public Page<SurveyAssignmentView> listSurveyAssignments(
            @RestPath UUID surveyId, @BeanParam PageRequest page, @RestQuery UUID blockId, @RestQuery UUID pairId) {
        surveys.require(surveyId);
        var found = assignments.page(page, surveyId, blockId, pairId);
        var places = map.of(found.items().stream().map(BlockAssignment::blockId).collect(Collectors.toSet()));
        return found.map(assignment -> SurveyAssignmentView.of(assignment, places));
    }

    @POST
    @Path("/assignments")
    @Allowed(Role.OFFICER)
    public SurveyAssignmentReport assignSurveyBlocks(
            @RestPath UUID surveyId, @Valid @NotNull AssignSurveyBlocks assignment) {
        return service.assign(surveyId, assignment);
    }
}
