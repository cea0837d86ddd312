package org.sanbuzou.taskgroup.consultation;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;

/** Something that was promised at a consultation. */
@Entity
class FollowUp extends BranchOwned {
    private UUID taskGroupId;
    private UUID consultationId;
    private String what;
    private UUID ownerMemberId;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private String outcome;

    protected FollowUp() {}

    FollowUp(Consultation consultation, WriteConsultation.WriteFollowUp write) {
        super(consultation.branchId());
        taskGroupId = consultation.taskGroupId();
        consultationId = consultation.id();
        describe(write);
    }

    void describe(WriteConsultation.WriteFollowUp write) {
        what = write.what();
        ownerMemberId = write.ownerMemberId();
        dueOn = write.dueOn();
    }

    /** Taking it back is possible, as people press the wrong button. */
    void report(ReportFollowUp report, LocalDate today) {
        outcome = report.outcome();
        if (!report.done()) {
            doneOn = null;
        } else if (doneOn == null) {
            doneOn = today;
        }
    }

    UUID taskGroupId() {
        return taskGroupId;
    }

    UUID consultationId() {
        return consultationId;
    }

    String what() {
        return what;
    }

    UUID ownerMemberId() {
        return ownerMemberId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String outcome() {
        return outcome;
    }
}
