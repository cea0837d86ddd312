package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.taskgroup.WorkPlans;

@ApplicationScoped
class ParallelDecisionService {
    private final WorkPlans plans;
    private final DatedPlans dated;
    private final Deciding deciding;
    private final ParallelDecisions decisions;
    private final PlanNews news;
    private final CurrentUser user;
    private final BranchTime time;

    ParallelDecisionService(
            WorkPlans plans,
            DatedPlans dated,
            Deciding deciding,
            ParallelDecisions decisions,
            PlanNews news,
            CurrentUser user,
            BranchTime time) {
        this.plans = plans;
        this.dated = dated;
        this.deciding = deciding;
        this.decisions = decisions;
        this.news = news;
        this.user = user;
        this.time = time;
    }

    @Transactional
    ParallelDecisionDetail decide(UUID groupId, DecideParallel decide) {
        var group = plans.lock(groupId);
        var before = dated.of(group);
        new PlanChange(List.of(), decide.dropDependencyIds()).applyTo(before.plan());
        var decision = deciding.drop(group, before, decide.dropDependencyIds(), decide.reason(), decide.evidence());
        var after = dated.of(group);
        news.changed(group, before, after);
        return ParallelDecisionDetail.of(decision, after);
    }

    @Transactional
    ParallelDecisionDetail withdraw(UUID groupId, UUID id, String reason) {
        var group = plans.lock(groupId);
        var decision = decisions.require(groupId, id);
        var before = dated.of(group);
        decision.withdraw(reason, time.now(), user.displayName());
        plans.restore(groupId, id);
        var after = dated.of(group);
        news.changed(group, before, after);
        return ParallelDecisionDetail.of(decision, after);
    }
}
