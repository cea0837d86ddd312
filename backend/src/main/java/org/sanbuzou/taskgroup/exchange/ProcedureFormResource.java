package org.sanbuzou.taskgroup.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.XlsxAnswer;

@Path("/api/v1/branches/{branchId}/procedure-forms")
class ProcedureFormResource {
    @GET
    @Produces(XlsxAnswer.TYPE)
    @Allowed(Role.OFFICER)
    public Response getProcedureForm() {
        return XlsxAnswer.of("procedure-form", "手续空表", ProcedureSheet::form);
    }
}
