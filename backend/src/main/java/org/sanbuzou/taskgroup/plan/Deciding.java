package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.taskgroup.TaskGroup;
import org.sanbuzou.taskgroup.WorkPlans;

/** Drops soft predecessors and leaves the decision behind; the caller holds the lock of the group. */
@ApplicationScoped
class Deciding {
    private final WorkPlans plans;
    private final ParallelDecisions decisions;
    private final CurrentUser user;
    private final BranchTime time;

    Deciding(WorkPlans plans, ParallelDecisions decisions, CurrentUser user, BranchTime time) {
        this.plans = plans;
        this.decisions = decisions;
        this.user = user;
        this.time = time;
    }

    /** @param evidence may be null */
    ParallelDecision drop(TaskGroup group, DatedPlan before, List<UUID> dropped, String reason, String evidence) {
        var after = before.changed(plan -> plan.without(new HashSet<>(dropped)));
        var grounds = new ParallelDecision.Grounds(
                group.branchId(), group.id(), reason, evidence, time.now(), user.displayName());
        var edges = DroppedEdge.of(before.plan(), dropped, plans.evidence(group.id(), dropped));
        var decision = new ParallelDecision(grounds, edges, before, after);
        decisions.persistAndFlush(decision);
        plans.drop(group.id(), dropped, decision.id());
        return decision;
    }
}
