package org.sanbuzou.taskgroup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;

/** A task was begun or finished although something it waits for was not done, and why. */
@Entity
class TaskOverride extends BranchOwned {
    private UUID taskGroupId;
    private UUID taskId;
    private String taskCode;
    private String taskName;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private String reason;
    private String waitedFor;
    private Instant givenAt;
    private String givenBy;

    protected TaskOverride() {}

    TaskOverride(Task task, ReportTaskProgress report, String waitedFor, Instant now, String givenBy) {
        super(task.branchId());
        this.taskGroupId = task.taskGroupId();
        this.taskId = task.id();
        this.taskCode = task.code();
        this.taskName = task.name();
        this.status = report.status();
        this.reason = report.overrideReason();
        this.waitedFor = waitedFor;
        this.givenAt = now;
        this.givenBy = givenBy;
    }

    TaskOverrideView view() {
        return new TaskOverrideView(id(), taskId, taskCode, taskName, status, reason, waitedFor, givenAt, givenBy);
    }
}
