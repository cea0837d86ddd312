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
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/parallel-decisions")
class ParallelDecisionResource {
    private final WorkPlans plans;
    private final DatedPlans dated;
    private final ParallelDecisions decisions;
    private final ParallelDecisionService service;

    ParallelDecisionResource(
            WorkPlans plans, DatedPlans dated, ParallelDecisions decisions, ParallelDecisionService service) {
        this.plans = plans;
        this.dated = dated;
        this.decisions = decisions;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<ParallelDecisionView> listParallelDecisions(@RestPath UUID taskGroupId, @BeanParam PageRequest page) {
        plans.group(taskGroupId);
        return decisions.page(page, taskGroupId).map(ParallelDecision::view);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public ParallelDecisionDetail decideParallel(@RestPath UUID taskGroupId, @Valid @NotNull DecideParallel decide) {
        return service.decide(taskGroupId, decide);
    }

    @GET
    @Path("/{decisionId}")
    @Allowed(Role.MEMBER)
    public ParallelDecisionDetail getParallelDecision(@RestPath UUID taskGroupId, @RestPath UUID decisionId) {
        return ParallelDecisionDetail.of(decisions.require(taskGroupId, decisionId), dated.of(taskGroupId));
    }

    @POST
    @Path("/{decisionId}/withdrawal")
    @Allowed(Role.OFFICER)
    public ParallelDecisionDetail withdrawParallelDecision(
            @RestPath UUID taskGroupId, @RestPath UUID decisionId, @Valid @NotNull WithdrawParallelDecision withdraw) {
        return service.withdraw(taskGroupId, decisionId, withdraw.reason());
    }
}
