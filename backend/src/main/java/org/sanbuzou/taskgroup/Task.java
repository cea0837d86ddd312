package org.sanbuzou.taskgroup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;

/** One step of the work of a task group. */
@Entity
public class Task extends BranchOwned {
    private UUID taskGroupId;
    private String code;
    private String name;
    private int durationDays;
    private Integer lowDays;
    private Integer highDays;
    private LocalDate startNotBefore;
    private UUID ownerMemberId;

    @Enumerated(EnumType.STRING)
    private TaskStatus status = TaskStatus.NOT_STARTED;

    private LocalDate startedOn;
    private LocalDate finishedOn;

    protected Task() {}

    Task(TaskGroup group, WriteTask write) {
        super(group.branchId());
        taskGroupId = group.id();
        describe(write);
    }

    Task(TaskGroup group, Procedure.Step step, Estimates estimates) {
        super(group.branchId());
        taskGroupId = group.id();
        code = step.code();
        name = step.name();
        expect(estimates);
    }

    void change(IfMatch ifMatch, WriteTask write) {
        expect(ifMatch);
        describe(write);
    }

    private void describe(WriteTask write) {
        code = write.code();
        name = write.name();
        ownerMemberId = write.ownerMemberId();
        expect(write.estimates());
    }

    void expect(Estimates estimates) {
        durationDays = estimates.durationDays();
        lowDays = estimates.lowDays();
        highDays = estimates.highDays();
        startNotBefore = estimates.startNotBefore();
    }

    /** Whether the report is a step forward, which is what predecessors may forbid. */
    boolean advancesTo(TaskStatus next) {
        return next.ordinal() > status.ordinal();
    }

    /** The day on which the reported step was taken. */
    LocalDate dayOf(ReportTaskProgress report, LocalDate today) {
        if (status == TaskStatus.NOT_STARTED && report.startedOn() != null) {
            return report.startedOn();
        }
        return report.status() == TaskStatus.DONE && report.finishedOn() != null ? report.finishedOn() : today;
    }

    void report(ReportTaskProgress report, LocalDate today) {
        var started = report.startedOn() == null ? startedOn : report.startedOn();
        var finished = report.finishedOn() == null ? finishedOn : report.finishedOn();
        switch (report.status()) {
            case NOT_STARTED -> happened(report.status(), null, null);
            case IN_PROGRESS -> happened(report.status(), started == null ? today : started, null);
            case DONE -> happened(report.status(), started, finished == null ? today : finished);
        }
    }

    private void happened(TaskStatus next, LocalDate started, LocalDate finished) {
        if (started != null && finished != null && finished.isBefore(started)) {
            throw new BadInput("DATES_OUT_OF_ORDER", "finishedOn", "完成日期不能早于开始日期，请核对。");
        }
        status = next;
        startedOn = started;
        finishedOn = finished;
    }

    String label() {
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

    /** Null before the start, and for a task that was reported done without saying when it was begun. */
    public LocalDate startedOn() {
        return startedOn;
    }

    /** Null unless done. */
    public LocalDate finishedOn() {
        return finishedOn;
    }

    Integer lowDays() {
        return lowDays;
    }

    Integer highDays() {
        return highDays;
    }

    LocalDate startNotBefore() {
        return startNotBefore;
    }
}
