package org.sanbuzou.taskgroup.difficulty;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;
import org.sanbuzou.taskgroup.TaskGroupRegister;

@Repeatable
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/difficulties")
class DifficultyResource {
    private final TaskGroupRegister groups;
    private final Difficulties difficulties;
    private final DifficultySteps steps;
    private final DifficultyService service;
    private final DifficultyViews views;

    DifficultyResource(
            TaskGroupRegister groups,
            Difficulties difficulties,
            DifficultySteps steps,
            DifficultyService service,
            DifficultyViews views) {
        this.groups = groups;
        this.difficulties = difficulties;
        this.steps = steps;
        this.service = service;
        this.views = views;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<DifficultyView> listDifficulties(
            @RestPath UUID taskGroupId, @RestQuery DifficultyState state, @BeanParam PageRequest request) {
        groups.require(taskGroupId);
        return views.of(difficulties.page(request, taskGroupId, state));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public DifficultyView openDifficulty(@RestPath UUID taskGroupId, @Valid @NotNull WriteDifficulty difficulty) {
        return views.of(service.open(taskGroupId, difficulty));
    }

    @GET
    @Path("/{difficultyId}")
    @Allowed(Role.MEMBER)
    public DifficultyView getDifficulty(@RestPath UUID taskGroupId, @RestPath UUID difficultyId) {
        return views.of(difficulties.require(taskGroupId, difficultyId));
    }

    @PUT
    @Path("/{difficultyId}")
    @Allowed(Role.MEMBER)
    public DifficultyView updateDifficulty(
            @RestPath UUID taskGroupId,
            @RestPath UUID difficultyId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteDifficulty difficulty) {
        return views.of(service.update(taskGroupId, difficultyId, ifMatch, difficulty));
    }

    @GET
    @Path("/{difficultyId}/steps")
    @Allowed(Role.MEMBER)
    public Page<DifficultyStepView> listDifficultySteps(
            @RestPath UUID taskGroupId, @RestPath UUID difficultyId, @BeanParam PageRequest request) {
        difficulties.require(taskGroupId, difficultyId);
        return steps.page(request, difficultyId).map(DifficultyStepView::of);
    }

    @POST
    @Path("/{difficultyId}/steps")
    @Allowed(Role.MEMBER)
    public DifficultyView takeDifficultyStep(
            @RestPath UUID taskGroupId, @RestPath UUID difficultyId, @Valid @NotNull TakeDifficultyStep step) {
        return views.of(service.take(taskGroupId, difficultyId, step));
    }
}
