package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.web.IfMatch;

/** A unit in the frame of a draw. Written by {@link BackCheckFrame}, many at a time. */
@Entity
@Unaudited(creationOnly = true)
class BackCheckUnit extends BranchOwned {
    private UUID backCheckId;
    private UUID unitId;
    private String stratum;
    private boolean drawn;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String note;
    private UUID checkedByMemberId;
    private Instant checkedAt;

    protected BackCheckUnit() {}

    void judge(IfMatch ifMatch, SetBackCheckOutcome found, Instant now) {
        expect(ifMatch);
        if (!drawn) {
            throw new RuleViolation("UNIT_NOT_DRAWN", "这一户没有被抽中，不用核实。");
        }
        found.requireReason();
        verdict = found.verdict();
        note = found.note();
        checkedByMemberId = found.checkedByMemberId();
        checkedAt = now;
    }

    UUID backCheckId() {
        return backCheckId;
    }

    UUID unitId() {
        return unitId;
    }

    String stratum() {
        return stratum;
    }

    boolean isDrawn() {
        return drawn;
    }

    /** Null while nobody has gone there, as are the next three. */
    Verdict verdict() {
        return verdict;
    }

    String note() {
        return note;
    }

    UUID checkedByMemberId() {
        return checkedByMemberId;
    }

    Instant checkedAt() {
        return checkedAt;
    }
}
