package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class DependencyService {
    private final WorkPlans plans;
    private final Dependencies dependencies;
    private final Event<WorkPlanChanged> planned;

    DependencyService(WorkPlans plans, Dependencies dependencies, Event<WorkPlanChanged> planned) {
        this.plans = plans;
        this.dependencies = dependencies;
        this.planned = planned;
    }

    /** The group is locked first: two dependencies made at once must not close a circle together. */
    @Transactional
    DependencyView create(UUID groupId, WriteDependency write) {
        var group = plans.lock(groupId);
        var plan = plans.of(groupId);
        requireOwn(plan, write.predecessorId(), "predecessorId");
        requireOwn(plan, write.successorId(), "successorId");
        if (plan.links(write.predecessorId(), write.successorId())) {
            throw new RuleViolation("DEPENDENCY_EXISTS", "这两个环节之间已有前置关系，请勿重复添加。");
        }
        var dependency = new Dependency(group, write.predecessorId(), write.successorId(), write.terms());
        var after = plan.with(WorkPlan.Link.of(dependency));
        after.requireNoCycle();
        dependencies.persistAndFlush(dependency);
        tell(group, plan, after);
        return DependencyView.of(dependency);
    }

    @Transactional
    DependencyView change(UUID groupId, UUID id, IfMatch ifMatch, ChangeDependency terms) {
        var group = plans.lock(groupId);
        var dependency = dependencies.require(groupId, id);
        var before = WorkPlan.Link.of(dependency);
        dependency.change(ifMatch, terms);
        dependencies.flush();
        if (dependency.lagDays() != before.lagDays()) {
            var plan = plans.of(groupId);
            tell(group, plan.without(Set.of(id)).with(before), plan);
        }
        return DependencyView.of(dependency);
    }

    @Transactional
    void delete(UUID groupId, UUID id) {
        var group = plans.lock(groupId);
        var dependency = dependencies.require(groupId, id);
        var plan = plans.of(groupId);
        dependencies.delete(dependency);
        dependencies.flush();
        tell(group, plan, plan.without(Set.of(id)));
    }

    private void tell(TaskGroup group, WorkPlan before, WorkPlan after) {
        planned.fire(new WorkPlanChanged(group, before, after, Set.of()));
    }

    private static void requireOwn(WorkPlan plan, UUID taskId, String field) {
        if (!plan.has(taskId)) {
            throw new BadInput("TASK_UNKNOWN", field, "本工作组中没有这个环节，请重新选择。");
        }
    }
}
