package org.sanbuzou.taskgroup.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.XlsxAnswer;

@Path("/api/v1/branches/{branchId}/surveys/{surveyId}")
class SurveyUnitResource {
    private final Surveys surveys;
    private final SurveyUnits units;
    private final SurveyUnitViews views;
    private final SurveyExport export;
    private final MySurvey mine;
    private final ObjectMapper json;
    private final BranchTime time;

    SurveyUnitResource(
            Surveys surveys,
            SurveyUnits units,
            SurveyUnitViews views,
            SurveyExport export,
            MySurvey mine,
            ObjectMapper json,
            BranchTime time) {
        this.surveys = surveys;
        this.units = units;
        this.views = views;
        this.export = export;
        this.mine = mine;
        this.json = json;
        this.time = time;
    }

    @GET
    @Path("/units")
    @Allowed(Role.MEMBER)
    public Page<SurveyUnitView> listSurveyUnits(
            @RestPath UUID surveyId, @BeanParam PageRequest page, @BeanParam SurveyUnitFilter filter) {
        surveys.require(surveyId);
        return views.of(units.page(page, surveyId, filter));
    }

    @GET
    @Path("/units/{unitId}")
    @Allowed(Role.MEMBER)
    public SurveyUnitView getSurveyUnit(@RestPath UUID surveyId, @RestPath UUID unitId) {
        return views.of(units.require(surveyId, unitId));
    }

    /** The tag is that of the content: a phone that has it already gets no second copy over a weak network. */
    @GET
    @Path("/my-units")
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.MEMBER)
    public Response getMySurveyUnits(@RestPath UUID surveyId, Request request) throws JsonProcessingException {
        var content = json.writeValueAsBytes(mine.of(surveys.require(surveyId)));
        var tag = new EntityTag(ContentTag.of(content));
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(content).tag(tag).build()
                : unchanged.tag(tag).build();
    }

    @GET
    @Path("/export")
    @Produces(XlsxAnswer.TYPE)
    @Allowed(Role.OFFICER)
    public Response exportSurveyUnits(@RestPath UUID surveyId) {
        var survey = surveys.require(surveyId);
        return XlsxAnswer.of("survey", "入户摸排_" + time.today(), out -> export.write(survey, out));
    }
}
