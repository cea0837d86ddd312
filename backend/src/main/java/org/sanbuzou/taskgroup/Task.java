package org.sanbuzou.taskgroup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;

/** One step of the work of a task group. */
@Entity
public class Task extends BranchOwned {
    private UUID taskGroupId;
    private String code;
    private String name;
    private int durationDays;
    private UUID ownerMemberId;

    @Enumerated(EnumType.STRING)
    private TaskStatus status = TaskStatus.NOT_STARTED;

    protected Task() {}

    Task(TaskGroup group, WriteTask write) {
        super(group.branchId());
        taskGroupId = group.id();
        describe(write);
    }

    Task(TaskGroup group, Procedure.Step step) {
        this(group, new WriteTask(step.code(), step.name(), step.durationDays(), null, null));
    }

    void change(IfMatch ifMatch, WriteTask write) {
        expect(ifMatch);
        describe(write);
    }

    private void describe(WriteTask write) {
        code = write.code();
        name = write.name();
        durationDays = write.durationDays();
        ownerMemberId = write.ownerMemberId();
    }

    /** @param unfinished the tasks that must be done before this one and are not */
    void report(TaskStatus next, List<Task> unfinished) {
        if (next == TaskStatus.DONE && status != TaskStatus.DONE && !unfinished.isEmpty()) {
            var names = unfinished.stream().map(Task::label).collect(Collectors.joining("、"));
            throw new RuleViolation("PREDECESSOR_NOT_DONE", "“" + name + "”还不能完成，必要的前置环节尚未完成：" + names + "。");
        }
        status = next;
    }

    private String label() {
        return code + " " + name;
    }

    public UUID taskGroupId() {
        return taskGroupId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** In workdays. */
    public int durationDays() {
        return durationDays;
    }

    /** Null while nobody is in charge. */
    public UUID ownerMemberId() {
        return ownerMemberId;
    }

    public TaskStatus status() {
        return status;
    }
}
