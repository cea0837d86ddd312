package org.sanbuzou.taskgroup.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.taskgroup.TaskGroupRegister;

@ApplicationScoped
class TasksFinished implements TimelineSource {
    private final TaskGroupRegister groups;

    TasksFinished(TaskGroupRegister groups) {
        this.groups = groups;
    }

    @Override
    public int rank() {
        return 5;
    }

    @Override
    public List<TimelineEntry> before(UUID groupId, TimelineMark mark, int limit) {
        return groups.finishedBefore(groupId, mark.day(), mark.id(), limit).stream()
                .map(task -> new TimelineEntry(
                        TimelineKind.TASK_DONE,
                        task.finishedOn(),
                        task.id(),
                        task.id(),
                        task.code() + " " + task.name(),
                        null,
                        task.ownerMemberId(),
                        null))
                .toList();
    }
}
