package org.sanbuzou.taskgroup.plan;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.taskgroup.TaskGroup;

/** The plan of a group as it was on a day, to measure later plans by. Never changed. */
@Entity
class Baseline extends BranchOwned {
    private UUID taskGroupId;
    private int number;
    private String reason;
    private LocalDate startsOn;
    private LocalDate finish;
    private int workdays;
    private int taskCount;

    @Convert(converter = YearsConverter.class)
    private List<Integer> unknownYears;

    @Unaudited
    @Convert(converter = KeptTasksConverter.class)
    private List<KeptTask> tasks;

    private Instant savedAt;
    private String savedBy;

    protected Baseline() {}

    Baseline(TaskGroup group, int number, String reason, DatedPlan plan, Instant now, String savedBy) {
        super(group.branchId());
        this.taskGroupId = group.id();
        this.number = number;
        this.reason = reason;
        this.startsOn = plan.line().origin();
        this.finish = plan.finish();
        this.workdays = plan.schedule().days();
        this.tasks = KeptTask.of(plan);
        this.taskCount = tasks.size();
        this.unknownYears = plan.unknownYears();
        this.savedAt = now;
        this.savedBy = savedBy;
    }

    int number() {
        return number;
    }

    LocalDate finish() {
        return finish;
    }

    List<KeptTask> tasks() {
        return tasks;
    }

    Instant savedAt() {
        return savedAt;
    }

    UUID taskGroupId() {
        return taskGroupId;
    }

    BaselineView view() {
        return new BaselineView(
                id(), number, reason, startsOn, finish, workdays, taskCount, unknownYears, savedAt, savedBy);
    }
}
