package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class DependencyService {
    private final TaskGroups groups;
    private final Tasks tasks;
    private final Dependencies dependencies;

    DependencyService(TaskGroups groups, Tasks tasks, Dependencies dependencies) {
        this.groups = groups;
        this.tasks = tasks;
        this.dependencies = dependencies;
    }

    /** The group is locked first: two dependencies made at once must not close a circle together. */
    @Transactional
    DependencyView create(UUID groupId, WriteDependency write) {
        var group = groups.lock(groupId);
        var plan = new WorkPlan(tasks.steps(groupId), dependencies.links(groupId));
        requireOwn(plan, write.predecessorId(), "predecessorId");
        requireOwn(plan, write.successorId(), "successorId");
        if (plan.links(write.predecessorId(), write.successorId())) {
            throw new RuleViolation("DEPENDENCY_EXISTS", "这两个环节之间已有前置关系，请勿重复添加。");
        }
        var dependency = new Dependency(group, write.predecessorId(), write.successorId(), write.terms());
        plan.with(WorkPlan.Link.of(dependency)).requireNoCycle();
        dependencies.persist(dependency);
        return DependencyView.of(dependency);
    }

    @Transactional
    DependencyView change(UUID groupId, UUID id, IfMatch ifMatch, ChangeDependency terms) {
        groups.lock(groupId);
        var dependency = dependencies.require(groupId, id);
        dependency.change(ifMatch, terms);
        dependencies.flush();
        return DependencyView.of(dependency);
    }

    @Transactional
    void delete(UUID groupId, UUID id) {
        groups.lock(groupId);
        dependencies.delete(dependencies.require(groupId, id));
    }

    private static void requireOwn(WorkPlan plan, UUID taskId, String field) {
        if (!plan.has(taskId)) {
            throw new BadInput("TASK_UNKNOWN", field, "本工作组中没有这个环节，请重新选择。");
        }
    }
}
