package org.sanbuzou.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** A member holding an office, from a day on until it is ended. The day of the end no longer counts. */
@Entity
class OfficeTerm extends BranchOwned {
    @Column(updatable = false)
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Office office;

    private LocalDate startedOn;
    private LocalDate dueOn;
    private LocalDate endedOn;

    @Unaudited
    private UUID holderId;

    @Unaudited
    @Enumerated(EnumType.STRING)
    private Office soleOffice;

    protected OfficeTerm() {}

    OfficeTerm(Member member, Office office, LocalDate startedOn, LocalDate dueOn) {
        super(member.branchId());
        this.memberId = member.id();
        this.office = office;
        this.startedOn = startedOn;
        this.dueOn = dueOn;
        this.holderId = member.id();
        this.soleOffice = office.isSole() ? office : null;
    }

    void end(LocalDate day, LocalDate today) {
        if (endedOn != null) {
            throw new RuleViolation("TERM_ALREADY_ENDED", "这段任职已于 " + endedOn + " 结束。");
        }
        if (day.isBefore(startedOn) || day.isAfter(today)) {
            throw new BadInput("END_INVALID", "endedOn", "结束日期请填 " + startedOn + " 到今天之间的日期。");
        }
        endedOn = day;
        holderId = null;
        soleOffice = null;
    }

    UUID memberId() {
        return memberId;
    }

    Office office() {
        return office;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
