package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.taskgroup.WorkPlans;

@ApplicationScoped
class BaselineService {
    private final WorkPlans plans;
    private final DatedPlans dated;
    private final Baselines baselines;
    private final CurrentUser user;
    private final BranchTime time;

    BaselineService(WorkPlans plans, DatedPlans dated, Baselines baselines, CurrentUser user, BranchTime time) {
        this.plans = plans;
        this.dated = dated;
        this.baselines = baselines;
        this.user = user;
        this.time = time;
    }

    /** The plan as it is today becomes what later plans are measured by; the second time only with a reason. */
    @Transactional
    BaselineView save(UUID groupId, String reason) {
        var group = plans.lock(groupId);
        var plan = dated.of(group);
        if (plan.plan().steps().isEmpty()) {
            throw new RuleViolation("NO_TASKS", "工作组还没有环节，没有计划可以保存。");
        }
        if (group.startsOn() == null) {
            throw new RuleViolation("PLAN_START_MISSING", "请先填写开工日期，再保存基准。");
        }
        int known = baselines.latest(groupId).map(Baseline::number).orElse(0);
        if (known > 0 && reason == null) {
            throw new RuleViolation("BASELINE_EXISTS", "已有基准。重新保存请写明理由，原来的会保留。");
        }
        var baseline = new Baseline(group, known + 1, reason, plan, time.now(), user.displayName());
        baselines.persistAndFlush(baseline);
        return baseline.view();
    }
}
