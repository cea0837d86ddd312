package org.sanbuzou.taskgroup.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Repeatable;
import org.sanbuzou.taskgroup.ProcedureLoading;

@Repeatable
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/template-starts")
class TemplateStartResource {
    private final ProcedureTemplateService service;

    TemplateStartResource(ProcedureTemplateService service) {
        this.service = service;
    }

    @POST
    @Allowed(Role.OFFICER)
    public ProcedureLoading startFromTemplate(
            @RestPath UUID taskGroupId, @RestQuery boolean dryRun, @Valid @NotNull StartFromTemplate start) {
        return service.start(taskGroupId, start, dryRun);
    }
}
