package org.sanbuzou.taskgroup.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;
import org.sanbuzou.taskgroup.WorkPlans;

@Repeatable
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/baselines")
class BaselineResource {
    private final WorkPlans plans;
    private final DatedPlans dated;
    private final Baselines baselines;
    private final BaselineService service;

    BaselineResource(WorkPlans plans, DatedPlans dated, Baselines baselines, BaselineService service) {
        this.plans = plans;
        this.dated = dated;
        this.baselines = baselines;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<BaselineView> listBaselines(@RestPath UUID taskGroupId, @BeanParam PageRequest page) {
        plans.group(taskGroupId);
        return baselines.page(page, taskGroupId).map(Baseline::view);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public BaselineView saveBaseline(@RestPath UUID taskGroupId, @Valid @NotNull SaveBaseline save) {
        return service.save(taskGroupId, save.reason());
    }

    @GET
    @Path("/{baselineId}")
    @Allowed(Role.MEMBER)
    public BaselineComparison getBaseline(@RestPath UUID taskGroupId, @RestPath UUID baselineId) {
        return BaselineComparison.of(baselines.require(taskGroupId, baselineId), dated.of(taskGroupId));
    }
}
