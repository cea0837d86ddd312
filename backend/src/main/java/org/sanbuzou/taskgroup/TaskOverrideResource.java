package org.sanbuzou.taskgroup;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/overrides")
class TaskOverrideResource {
    private final TaskGroups groups;
    private final TaskOverrides overrides;

    TaskOverrideResource(TaskGroups groups, TaskOverrides overrides) {
        this.groups = groups;
        this.overrides = overrides;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<TaskOverrideView> listOverrides(@RestPath UUID taskGroupId, @BeanParam PageRequest page) {
        groups.require(taskGroupId);
        return overrides.page(page, taskGroupId).map(TaskOverride::view);
    }
}
