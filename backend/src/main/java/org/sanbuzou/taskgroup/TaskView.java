package org.sanbuzou.taskgroup;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record TaskView(
        UUID id,
        UUID taskGroupId,
        String taskGroupName,
        String code,
        String name,
        int durationDays,
        Integer lowDays,
        Integer highDays,
        UUID ownerMemberId,
        TaskStatus status,
        LocalDate startNotBefore,
        LocalDate startedOn,
        LocalDate finishedOn,
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
                task.lowDays(),
                task.highDays(),
                task.ownerMemberId(),
                task.status(),
                task.startNotBefore(),
                task.startedOn(),
                task.finishedOn(),
                task.version());
    }
}
