package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;

/** Groups and tasks for what is recorded about them in the packages below. */
@ApplicationScoped
public class TaskGroupRegister {
    private final TaskGroups groups;
    private final Tasks tasks;

    TaskGroupRegister(TaskGroups groups, Tasks tasks) {
        this.groups = groups;
        this.tasks = tasks;
    }

    /** @throws org.sanbuzou.shared.NotFound when the branch has no such group */
    public TaskGroup require(UUID id) {
        return groups.require(id);
    }

    /** Until the transaction ends nobody else changes what belongs to this group. */
    public TaskGroup lock(UUID id) {
        return groups.lock(id);
    }

    /** Names by id, in one query; unknown ids are absent. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return groups.names(ids);
    }

    /** Shows this member as the leader; null for nobody. Whose role it is by date is for the caller to know. */
    public void showLeader(TaskGroup group, UUID memberId) {
        group.ledBy(memberId);
    }

    /** Those of the tasks that are still there, in order of their codes. */
    public List<Task> tasks(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : tasks.list("id in ?1 order by code, id", ids);
    }

    /** Its id in a list; empty where the group has no task with this code. */
    public List<UUID> tasksWithCode(UUID groupId, String code) {
        return tasks.withCode(groupId, code).map(Task::id).stream().toList();
    }

    /** At most {@code limit} done tasks, the last finished first: before that day, or on it with a smaller id. */
    public List<Task> finishedBefore(UUID groupId, LocalDate day, UUID id, int limit) {
        return tasks.find(
                        "taskGroupId = ?1 and finishedOn <= ?2 and (finishedOn < ?2 or id < ?3)"
                                + " order by finishedOn desc, id desc",
                        groupId,
                        day,
                        id)
                .page(0, limit)
                .list();
    }

    /** @throws BadInput naming {@code field} where a task is not one of this group */
    public void requireTasks(UUID groupId, Collection<UUID> ids, String field) {
        for (var id : ids) {
            if (tasks.find("id = ?1 and taskGroupId = ?2", id, groupId).firstResult() == null) {
                throw new BadInput("TASK_UNKNOWN", field, "本工作组中没有这个环节，请重新选择。");
            }
        }
    }
}
