package org.sanbuzou.taskgroup.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Repeatable;
import org.sanbuzou.taskgroup.WorkPlans;

@Repeatable
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}")
class PlanResource {
    private final WorkPlans plans;
    private final DatedPlans dated;
    private final Baselines baselines;
    private final PlanService service;

    PlanResource(WorkPlans plans, DatedPlans dated, Baselines baselines, PlanService service) {
        this.plans = plans;
        this.dated = dated;
        this.baselines = baselines;
        this.service = service;
    }

    @GET
    @Path("/plan")
    @Allowed(Role.MEMBER)
    public PlanView getPlan(@RestPath UUID taskGroupId, @RestQuery UUID ownerMemberId) {
        var group = plans.group(taskGroupId);
        return PlanView.of(dated.of(group), baselines.latest(taskGroupId), ownerMemberId, group.version());
    }

    @PUT
    @Path("/plan")
    @Allowed(Role.OFFICER)
    public PlanView setPlanStart(
            @RestPath UUID taskGroupId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull SetPlanStart start) {
        return service.start(taskGroupId, ifMatch, start.startsOn());
    }

    @POST
    @Path("/plan-previews")
    @Allowed(Role.OFFICER)
    public PlanEffect previewPlanChange(@RestPath UUID taskGroupId, @Valid @NotNull PlanChange change) {
        var before = dated.of(taskGroupId);
        return PlanEffect.of(before, before.changed(change::applyTo), change, null);
    }

    @POST
    @Path("/plan-changes")
    @Allowed(Role.OFFICER)
    public PlanEffect applyPlanChange(@RestPath UUID taskGroupId, @Valid @NotNull ApplyPlanChange apply) {
        return service.apply(taskGroupId, apply);
    }

    @GET
    @Path("/plan-risk")
    @Allowed(Role.MEMBER)
    public PlanRisk getPlanRisk(@RestPath UUID taskGroupId, @Valid @NotNull @BeanParam RiskQuestion question) {
        return PlanRisk.of(dated.of(taskGroupId), question);
    }
}
