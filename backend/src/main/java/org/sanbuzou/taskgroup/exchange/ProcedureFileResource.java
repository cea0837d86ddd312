package org.sanbuzou.taskgroup.exchange;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.FileAnswer;
import org.sanbuzou.shared.web.Repeatable;
import org.sanbuzou.shared.web.XlsxAnswer;
import org.sanbuzou.taskgroup.DatedProcedure;
import org.sanbuzou.taskgroup.ProcedureDirectory;

@Repeatable
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/procedure-files")
class ProcedureFileResource {
    private final ProcedureDirectory procedures;
    private final ProcedureCheck check;
    private final ProjectExport projects;
    private final BranchTime time;

    ProcedureFileResource(
            ProcedureDirectory procedures, ProcedureCheck check, ProjectExport projects, BranchTime time) {
        this.procedures = procedures;
        this.check = check;
        this.projects = projects;
        this.time = time;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Role.OFFICER)
    public ProcedureFileReport importProcedureFile(
            @RestPath UUID taskGroupId, @RestQuery boolean dryRun, @RestForm FileUpload file) throws IOException {
        procedures.requireGroup(taskGroupId);
        if (file == null) {
            throw new BadInput("FILE_MISSING", "file", "没有收到文件，请选择 .xlsx 或 .xml 手续文件后上传。");
        }
        var stated = ProcedureFile.read(file.uploadedFile());
        var checked = check.check(stated);
        return checked.procedure() == null
                ? ProcedureFileReport.refused(stated.rows(), checked.problems())
                : ProcedureFileReport.of(
                        stated.rows(), procedures.place(taskGroupId, checked.procedure(), dryRun), checked.problems());
    }

    @GET
    @Path("/sheet")
    @Produces(XlsxAnswer.TYPE)
    @Allowed(Role.MEMBER)
    public Response exportProcedureSheet(@RestPath UUID taskGroupId) {
        var dated = procedures.dated(taskGroupId);
        return XlsxAnswer.of("procedure", title(dated), new ProcedureSheet(dated)::write);
    }

    @GET
    @Path("/ms-project")
    @Produces(MediaType.APPLICATION_XML)
    @Allowed(Role.MEMBER)
    public Response exportProcedureProject(@RestPath UUID taskGroupId) {
        var dated = procedures.dated(taskGroupId);
        return FileAnswer.of("procedure.xml", title(dated) + ".xml", projects.of(taskGroupId, dated)::write);
    }

    private String title(DatedProcedure dated) {
        return dated.procedure().name() + "_手续_" + time.today();
    }
}
