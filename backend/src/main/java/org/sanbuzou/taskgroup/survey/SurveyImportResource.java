package org.sanbuzou.taskgroup.survey;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/surveys/{surveyId}/imports")
class SurveyImportResource {
    private final Surveys surveys;
    private final SurveyImportService service;

    SurveyImportResource(Surveys surveys, SurveyImportService service) {
        this.surveys = surveys;
        this.service = service;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Role.OFFICER)
    public UnitImportReport importSurveyUnits(
            @RestPath UUID surveyId, @RestQuery boolean dryRun, @RestForm FileUpload file) throws IOException {
        surveys.require(surveyId);
        if (file == null) {
            throw new BadInput("FILE_MISSING", "file", "没有收到文件，请选择 .xlsx 或 .csv 清单后上传。");
        }
        return service.load(surveyId, file.uploadedFile(), dryRun);
    }
}
