package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.draw.FrameItem;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.web.IfMatch;

/** A unit in the frame of a draw. Written by {@link BackCheckFrame}, many at a time. */
@Entity
@AttributeOverride(name = "drawId", column = @Column(name = "back_check_id"))
@Unaudited(creationOnly = true)
class BackCheckUnit extends FrameItem {
    private UUID unitId;
    private UUID checkedByMemberId;

    protected BackCheckUnit() {}

    void judge(IfMatch ifMatch, SetBackCheckOutcome found, Instant now) {
        expect(ifMatch);
        if (!isDrawn()) {
            throw new RuleViolation("UNIT_NOT_DRAWN", "这一户没有被抽中，不用核实。");
        }
        found.requireReason();
        found(found.verdict(), found.note(), now);
        checkedByMemberId = found.checkedByMemberId();
    }

    UUID unitId() {
        return unitId;
    }

    /** Null while nobody has gone there. */
    UUID checkedByMemberId() {
        return checkedByMemberId;
    }
}
