package org.sanbuzou.community.spotcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.web.IfMatch;

/** A service record in the frame of a draw, under the record's own id. Written by {@link Frame}, many at a time. */
@Entity
@Unaudited(creationOnly = true)
class SpotCheckRecord extends BranchOwned {
    private UUID spotCheckId;
    private LocalDate startedOn;
    private String stratum;
    private boolean drawn;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String note;
    private String checkedBy;
    private Instant checkedAt;

    protected SpotCheckRecord() {}

    void judge(IfMatch ifMatch, SetVerdict found, Act act) {
        expect(ifMatch);
        if (!drawn) {
            throw new RuleViolation("RECORD_NOT_DRAWN", "这条记录没有被抽中，不用核实。");
        }
        found.requireReason();
        verdict = found.verdict();
        note = found.note();
        checkedBy = act.by();
        checkedAt = act.at();
    }

    UUID spotCheckId() {
        return spotCheckId;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    String stratum() {
        return stratum;
    }

    boolean isDrawn() {
        return drawn;
    }

    /** Null while nobody has asked the community. */
    Verdict verdict() {
        return verdict;
    }

    String note() {
        return note;
    }

    Act check() {
        return Act.of(checkedBy, checkedAt);
    }
}
