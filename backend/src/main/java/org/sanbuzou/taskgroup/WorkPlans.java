package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.web.IfMatch;

/** Plans of work for the topics below: read as a whole, and changed under the lock of the group. */
@ApplicationScoped
public class WorkPlans {
    private final TaskGroups groups;
    private final Tasks tasks;
    private final Dependencies dependencies;

    WorkPlans(TaskGroups groups, Tasks tasks, Dependencies dependencies) {
        this.groups = groups;
        this.tasks = tasks;
        this.dependencies = dependencies;
    }

    /** @throws NotFound for an unknown group */
    public TaskGroup group(UUID groupId) {
        return groups.require(groupId);
    }

    /** Until the transaction ends nobody else changes the tasks or dependencies of this group. */
    public TaskGroup lock(UUID groupId) {
        return groups.lock(groupId);
    }

    public WorkPlan of(UUID groupId) {
        return new WorkPlan(tasks.steps(groupId), dependencies.links(groupId));
    }

    /** What stands behind dependencies, by their ids; those without evidence are left out. */
    public Map<UUID, String> evidence(UUID groupId, Collection<UUID> dependencyIds) {
        return dependencies.chosen(groupId, dependencyIds).stream()
                .filter(dependency -> dependency.evidence() != null)
                .collect(Collectors.toMap(Dependency::id, Dependency::evidence));
    }

    /** @param startsOn null takes it away */
    public TaskGroup start(UUID groupId, IfMatch ifMatch, LocalDate startsOn) {
        var group = groups.require(groupId);
        group.startOn(ifMatch, startsOn);
        groups.flush();
        return group;
    }

    /** Tasks of the group with what is expected of them from now on. */
    public void expect(UUID groupId, Map<UUID, Estimates> estimates) {
        tasks.chosen(groupId, estimates.keySet()).forEach(task -> task.expect(estimates.get(task.id())));
        tasks.flush();
    }

    /** @throws NotFound if one of them is no dependency of the group */
    public void drop(UUID groupId, List<UUID> dependencyIds, UUID decisionId) {
        Map<UUID, Dependency> known = dependencies.chosen(groupId, dependencyIds).stream()
                .collect(Collectors.toMap(Dependency::id, Function.identity()));
        for (var id : dependencyIds) {
            if (!known.containsKey(id)) {
                throw new NotFound("前置关系", id);
            }
            known.get(id).drop(decisionId);
        }
        dependencies.flush();
    }

    /** Everything this decision dropped is waited for again. */
    public void restore(UUID groupId, UUID decisionId) {
        dependencies.droppedBy(groupId, decisionId).forEach(Dependency::restore);
        dependencies.flush();
    }
}
