package org.sanbuzou.taskgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/task-groups")
class TaskGroupResource {
    private final TaskGroups groups;
    private final Networks networks;
    private final TaskGroupService service;
    private final ProcedureService procedures;

    TaskGroupResource(TaskGroups groups, Networks networks, TaskGroupService service, ProcedureService procedures) {
        this.groups = groups;
        this.networks = networks;
        this.service = service;
        this.procedures = procedures;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<TaskGroupView> listTaskGroups(@BeanParam PageRequest page) {
        return groups.page(page).map(TaskGroupView::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public TaskGroupView createTaskGroup(@Valid @NotNull WriteTaskGroup group) {
        return service.create(group);
    }

    @GET
    @Path("/{taskGroupId}")
    @Allowed(Role.MEMBER)
    public TaskGroupView getTaskGroup(@RestPath UUID taskGroupId) {
        return TaskGroupView.of(groups.require(taskGroupId));
    }

    @PUT
    @Path("/{taskGroupId}")
    @Allowed(Role.OFFICER)
    public TaskGroupView updateTaskGroup(
            @RestPath UUID taskGroupId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteTaskGroup group) {
        return service.update(taskGroupId, ifMatch, group);
    }

    @GET
    @Path("/{taskGroupId}/network")
    @Allowed(Role.MEMBER)
    public NetworkView getNetwork(@RestPath UUID taskGroupId) {
        groups.require(taskGroupId);
        return networks.of(taskGroupId);
    }

    @POST
    @Path("/{taskGroupId}/procedure-imports")
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public ProcedureImportReport importProcedure(@RestPath UUID taskGroupId, @Valid @NotNull Procedure procedure) {
        return procedures.load(taskGroupId, procedure);
    }
}
