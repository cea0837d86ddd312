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
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/dependencies")
class DependencyResource {
    private final TaskGroups groups;
    private final Dependencies dependencies;
    private final DependencyService service;

    DependencyResource(TaskGroups groups, Dependencies dependencies, DependencyService service) {
        this.groups = groups;
        this.dependencies = dependencies;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<DependencyView> listDependencies(@RestPath UUID taskGroupId, @BeanParam PageRequest page) {
        groups.require(taskGroupId);
        return dependencies.page(page, taskGroupId).map(DependencyView::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public DependencyView createDependency(@RestPath UUID taskGroupId, @Valid @NotNull WriteDependency dependency) {
        return service.create(taskGroupId, dependency);
    }

    @PUT
    @Path("/{dependencyId}")
    @Allowed(Role.OFFICER)
    public DependencyView updateDependency(
            @RestPath UUID taskGroupId,
            @RestPath UUID dependencyId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull ChangeDependency terms) {
        return service.change(taskGroupId, dependencyId, ifMatch, terms);
    }

    @DELETE
    @Path("/{dependencyId}")
    @Allowed(Role.OFFICER)
    public void deleteDependency(@RestPath UUID taskGroupId, @RestPath UUID dependencyId) {
        service.delete(taskGroupId, dependencyId);
    }
}
