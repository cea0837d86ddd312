package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Tasks extends BranchRepository<Task> {
    Tasks() {
        super("环节");
    }

    Page<Task> page(PageRequest request, UUID groupId) {
        return page(request, Keyset.byId(), "taskGroupId = :group", Map.of("group", groupId));
    }

    Page<Task> ownedBy(PageRequest request, UUID memberId) {
        return page(request, Keyset.byId(), "ownerMemberId = :owner", Map.of("owner", memberId));
    }

    Task require(UUID groupId, UUID id) {
        return find("id = ?1 and taskGroupId = ?2", id, groupId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("环节", id));
    }

    Optional<Task> withCode(UUID groupId, String code) {
        return find("taskGroupId = ?1 and code = ?2", groupId, code).firstResultOptional();
    }

    /** All of a group in the order of entry. */
    List<Task> of(UUID groupId) {
        return list("taskGroupId = ?1 order by id", groupId);
    }

    boolean isEmpty(UUID groupId) {
        return find("taskGroupId", groupId).page(0, 1).list().isEmpty();
    }

    List<Task> chosen(UUID groupId, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("taskGroupId = ?1 and id in ?2", groupId, ids);
    }

    /** What must be done before this task. */
    List<AwaitedTask> awaitedBy(Task task) {
        return getEntityManager()
                .createQuery(
                        "select t, d.lagDays from Task t, Dependency d where d.predecessorId = t.id"
                                + " and d.successorId = :task and d.kind = HARD and d.droppedByDecisionId is null"
                                + " order by t.code",
                        AwaitedTask.class)
                .setParameter("task", task.id())
                .getResultList();
    }

    /** What may be begun now that this is done: not begun, with somebody in charge and no hard predecessor left. */
    List<AwaitedTask> readyAfter(Task done) {
        return getEntityManager()
                .createQuery(
                        "select t, d.lagDays from Task t, Dependency d where d.predecessorId = :done"
                                + " and d.successorId = t.id and d.kind = HARD and d.droppedByDecisionId is null"
                                + " and t.status = NOT_STARTED and t.ownerMemberId is not null"
                                + " and not exists (select 1 from Dependency e, Task p where e.successorId = t.id"
                                + " and e.kind = HARD and e.droppedByDecisionId is null and p.id = e.predecessorId"
                                + " and p.status <> DONE) order by t.code",
                        AwaitedTask.class)
                .setParameter("done", done.id())
                .getResultList();
    }

    List<WorkPlan.Step> steps(UUID groupId) {
        return getEntityManager()
                .createQuery(
                        "select t.id, t.code, t.name, t.ownerMemberId, t.status, t.durationDays, t.lowDays, t.highDays,"
                                + " t.startNotBefore, t.startedOn, t.finishedOn, t.version"
                                + " from Task t where t.taskGroupId = :group order by t.id",
                        WorkPlan.Step.class)
                .setParameter("group", groupId)
                .getResultList();
    }
}
