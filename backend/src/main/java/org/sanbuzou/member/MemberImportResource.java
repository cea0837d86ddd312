package org.sanbuzou.member;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/members/imports")
class MemberImportResource {
    private final MemberImportService service;

    MemberImportResource(MemberImportService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Role.OFFICER)
    public ImportReport importMembers(@RestQuery boolean dryRun, @RestForm FileUpload file) throws IOException {
        if (file == null) {
            throw new BadInput("FILE_MISSING", "file", "没有收到文件，请选择 .xlsx 或 .csv 名册后上传。");
        }
        return service.importMembers(file.uploadedFile(), dryRun);
    }
}
