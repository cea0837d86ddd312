package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.WorkPlans;

@ApplicationScoped
class PlanService {
    private final WorkPlans plans;
    private final DatedPlans dated;
    private final Deciding deciding;
    private final Baselines baselines;
    private final PlanNews news;

    PlanService(WorkPlans plans, DatedPlans dated, Deciding deciding, Baselines baselines, PlanNews news) {
        this.plans = plans;
        this.dated = dated;
        this.deciding = deciding;
        this.baselines = baselines;
        this.news = news;
    }

    @Transactional
    PlanView start(UUID groupId, IfMatch ifMatch, LocalDate startsOn) {
        var before = dated.of(plans.lock(groupId));
        var group = plans.start(groupId, ifMatch, startsOn);
        var after = dated.of(group);
        news.changed(group, before, after);
        return PlanView.of(after, baselines.latest(groupId), null, group.version());
    }

    /** Refuses a change that was looked at before something else changed. */
    @Transactional
    PlanEffect apply(UUID groupId, ApplyPlanChange apply) {
        var group = plans.lock(groupId);
        var before = dated.of(group);
        var change = apply.change();
        var after = before.changed(change::applyTo);
        if (!Fingerprint.of(before, change).equals(apply.fingerprint())) {
            throw new RuleViolation("PLAN_CHANGED", "预览之后计划有了变化，请重新预览后再采用。");
        }
        plans.expect(groupId, change.estimates());
        var dropped = change.dropDependencyIds();
        var decided = before.changed(change::withoutDropping);
        var decisionId = dropped.isEmpty()
                ? null
                : deciding.drop(group, decided, dropped, apply.reason(), null).id();
        news.changed(group, before, after);
        return PlanEffect.of(before, after, change, decisionId);
    }
}
