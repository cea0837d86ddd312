package org.sanbuzou.member;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;

@Path("/api/v1/branches/{branchId}/members/export")
class MemberExportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MemberExport export;
    private final BranchTime time;

    MemberExportResource(MemberExport export, BranchTime time) {
        this.export = export;
        this.time = time;
    }

    @GET
    @Produces(XLSX)
    @Allowed(Role.OFFICER)
    public Response exportMembers() {
        StreamingOutput content = export::write;
        var name = URLEncoder.encode("党员名册_" + time.today() + ".xlsx", StandardCharsets.UTF_8);
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"members.xlsx\"; filename*=UTF-8''" + name)
                .build();
    }
}
