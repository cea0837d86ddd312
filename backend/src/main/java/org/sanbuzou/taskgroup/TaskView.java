package org.sanbuzou.taskgroup;

import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record TaskView(
        UUID id,
        UUID taskGroupId,
        String taskGroupName,
        String code,
        String name,
        int durationDays,
        UUID ownerMemberId,
        TaskStatus status,
        int version)
        implements Versioned {
    static TaskView of(Task task, String taskGroupName) {
        return new TaskView(
                task.id(),
                task.taskGroupId(),
                taskGroupName,
                task.code(),
                task.name(),
                task.durationDays(),
                task.ownerMemberId(),
                task.status(),
                task.version());
    }
}
