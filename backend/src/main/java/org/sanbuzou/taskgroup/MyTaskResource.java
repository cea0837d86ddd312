package org.sanbuzou.taskgroup;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@Path("/api/v1/branches/{branchId}/tasks")
class MyTaskResource {
    private final TaskGroups groups;
    private final Tasks tasks;

    MyTaskResource(TaskGroups groups, Tasks tasks) {
        this.groups = groups;
        this.tasks = tasks;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<TaskView> listMyTasks(@RestQuery @NotNull UUID ownerMemberId, @BeanParam PageRequest request) {
        var page = tasks.ownedBy(request, ownerMemberId);
        var names = groups.names(page.items().stream().map(Task::taskGroupId).collect(Collectors.toSet()));
        return page.map(task -> TaskView.of(task, names.get(task.taskGroupId())));
    }
}
