package org.sanbuzou.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;

/** Something wrong at a post, handed on from duty to duty until somebody closes it. */
@Entity
class DutyProblem extends BranchOwned {
    private UUID dutyPostId;
    private UUID dutyId;

    @Enumerated(EnumType.STRING)
    private BinClass binClass;

    private String description;

    @Enumerated(EnumType.STRING)
    private DutyProblemStatus status = DutyProblemStatus.OPEN;

    private LocalDate raisedOn;
    private String raisedBy;
    private UUID closedInDutyId;
    private LocalDate closedOn;
    private String closedBy;
    private String closingNote;

    protected DutyProblem() {}

    DutyProblem(Duty duty, RaiseDutyProblem raise, String raisedBy) {
        super(duty.branchId());
        dutyPostId = duty.dutyPostId();
        dutyId = duty.id();
        raisedOn = duty.date();
        binClass = raise.binClass();
        description = raise.description();
        this.raisedBy = raisedBy;
    }

    /** On the day of a duty at the same post. */
    void close(Duty duty, String by, String note) {
        if (!duty.dutyPostId().equals(dutyPostId)) {
            throw new BadInput("DUTY_OF_OTHER_POST", "dutyId", "这一班不在出问题的岗位，请选择该岗位的一班。");
        }
        if (duty.date().isBefore(raisedOn)) {
            throw new BadInput("DUTY_BEFORE_PROBLEM", "dutyId", "这一班早于发现问题的那一班，请选择之后的一班。");
        }
        close(duty.date(), by, note);
        closedInDutyId = duty.id();
    }

    void close(LocalDate day, String by, String note) {
        if (status == DutyProblemStatus.CLOSED) {
            throw new RuleViolation(
                    "PROBLEM_CLOSED", "这个问题已由%s在 %s 关闭，不用再办。".formatted(closedBy, DayText.of(closedOn)));
        }
        status = DutyProblemStatus.CLOSED;
        closedOn = day;
        closedBy = by;
        closingNote = note;
    }

    UUID dutyPostId() {
        return dutyPostId;
    }

    /** Where it was found. */
    UUID dutyId() {
        return dutyId;
    }

    /** May be null. */
    BinClass binClass() {
        return binClass;
    }

    String description() {
        return description;
    }

    DutyProblemStatus status() {
        return status;
    }

    /** The day of the duty it was found on. */
    LocalDate raisedOn() {
        return raisedOn;
    }

    String raisedBy() {
        return raisedBy;
    }

    /** Null while it is open, as {@link #closedBy}. */
    LocalDate closedOn() {
        return closedOn;
    }

    String closedBy() {
        return closedBy;
    }

    String closingNote() {
        return closingNote;
    }
}
