package org.sanbuzou.duty;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** A move of a published duty, kept for good. The duty itself is audited; this is how versions are told apart. */
@Entity
@Unaudited(creationOnly = true)
class DutyChange extends BranchOwned {
    private UUID rosterId;
    private int rosterVersion;
    private UUID dutyId;
    private LocalDate dutyDate;
    private UUID fromMemberId;
    private UUID toMemberId;

    protected DutyChange() {}

    DutyChange(Roster roster, int rosterVersion, DutyMove move) {
        super(roster.branchId());
        rosterId = roster.id();
        this.rosterVersion = rosterVersion;
        dutyId = move.dutyId();
        dutyDate = move.date();
        fromMemberId = move.from();
        toMemberId = move.to();
    }

    UUID rosterId() {
        return rosterId;
    }

    int rosterVersion() {
        return rosterVersion;
    }

    DutyMove move() {
        return new DutyMove(dutyId, dutyDate, fromMemberId, toMemberId);
    }
}
