package org.sanbuzou.taskgroup.survey.coverage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.taskgroup.survey.SurveyDirectory;

@Path("/api/v1/branches/{branchId}/surveys/{surveyId}")
class CoverageResource {
    private final SurveyDirectory surveys;
    private final Coverage coverage;

    CoverageResource(SurveyDirectory surveys, Coverage coverage) {
        this.surveys = surveys;
        this.coverage = coverage;
    }

    @GET
    @Path("/coverage")
    @Allowed(Role.MEMBER)
    public SurveyCoverage getSurveyCoverage(@RestPath UUID surveyId) {
        return coverage.of(surveys.require(surveyId));
    }

    @GET
    @Path("/villages/{villageId}/coverage")
    @Allowed(Role.MEMBER)
    public VillageCoverage getVillageCoverage(@RestPath UUID surveyId, @RestPath UUID villageId) {
        return coverage.of(surveys.require(surveyId), villageId);
    }
}
