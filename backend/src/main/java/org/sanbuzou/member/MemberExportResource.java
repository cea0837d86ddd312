package org.sanbuzou.member;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.XlsxAnswer;

@Path("/api/v1/branches/{branchId}/members/export")
class MemberExportResource {
    private final MemberExport export;
    private final BranchTime time;

    MemberExportResource(MemberExport export, BranchTime time) {
        this.export = export;
        this.time = time;
    }

    @GET
    @Produces(XlsxAnswer.TYPE)
    @Allowed(Role.OFFICER)
    public Response exportMembers() {
        return XlsxAnswer.of("members", "党员名册_" + time.today(), export::write);
    }
}
