package org.sanbuzou.taskgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/tasks")
class TaskResource {
    private final TaskGroups groups;
    private final Tasks tasks;
    private final TaskService service;

    TaskResource(TaskGroups groups, Tasks tasks, TaskService service) {
        this.groups = groups;
        this.tasks = tasks;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<TaskView> listTasks(@RestPath UUID taskGroupId, @BeanParam PageRequest page) {
        var group = groups.require(taskGroupId);
        return tasks.page(page, taskGroupId).map(task -> TaskView.of(task, group.name()));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public TaskView createTask(@RestPath UUID taskGroupId, @Valid @NotNull WriteTask task) {
        return service.create(taskGroupId, task);
    }

    @PUT
    @Path("/{taskId}")
    @Allowed(Role.OFFICER)
    public TaskView updateTask(
            @RestPath UUID taskGroupId,
            @RestPath UUID taskId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteTask task) {
        return service.update(taskGroupId, taskId, ifMatch, task);
    }

    @DELETE
    @Path("/{taskId}")
    @Allowed(Role.OFFICER)
    public void deleteTask(
            @RestPath UUID taskGroupId, @RestPath UUID taskId, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        service.delete(taskGroupId, taskId, ifMatch);
    }

    @POST
    @Path("/{taskId}/progress")
    @Allowed(Role.MEMBER)
    public TaskView reportTaskProgress(
            @RestPath UUID taskGroupId, @RestPath UUID taskId, @Valid @NotNull ReportTaskProgress progress) {
        return service.report(taskGroupId, taskId, progress);
    }
}
