package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;

/** A round of visits to all units of an area, made by one task group. */
@Entity
public class Survey extends BranchOwned {
    private UUID taskGroupId;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int thresholdPercent;

    @Enumerated(EnumType.STRING)
    private SurveyStatus status = SurveyStatus.OPEN;

    protected Survey() {}

    Survey(UUID branchId, WriteSurvey write) {
        super(branchId);
        this.taskGroupId = write.taskGroupId();
        describe(write);
    }

    void change(IfMatch ifMatch, WriteSurvey write) {
        expect(ifMatch);
        if (!write.taskGroupId().equals(taskGroupId)) {
            throw new RuleViolation("TASK_GROUP_FIXED", "摸排已属于一个工作组，不能改到别的工作组。");
        }
        describe(write);
    }

    private void describe(WriteSurvey write) {
        write.requirePeriod();
        name = write.name();
        startsOn = write.from();
        endsOn = write.to();
        thresholdPercent = write.thresholdPercent();
    }

    /** Closing again changes nothing, nor does opening again. */
    void close() {
        status = SurveyStatus.CLOSED;
    }

    void reopen() {
        status = SurveyStatus.OPEN;
    }

    /** For what plans further work. */
    public void requireOpen() {
        if (status == SurveyStatus.CLOSED) {
            throw new RuleViolation("SURVEY_CLOSED", "这项摸排已经结束。要再导入或分工，请委员先重新打开。");
        }
    }

    public UUID taskGroupId() {
        return taskGroupId;
    }

    public String name() {
        return name;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** Included. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Of all units that are to be done. */
    public int thresholdPercent() {
        return thresholdPercent;
    }

    public SurveyStatus status() {
        return status;
    }
}
