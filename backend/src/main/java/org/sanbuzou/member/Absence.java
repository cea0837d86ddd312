package org.sanbuzou.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;

/** Days on which a member is away, both included. The reason is never kept. */
@Entity
class Absence extends BranchOwned {
    @Column(updatable = false)
    private UUID memberId;

    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Absence() {}

    Absence(Member member, LocalDate startsOn, LocalDate endsOn) {
        super(member.branchId());
        this.memberId = member.id();
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    UUID memberId() {
        return memberId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
