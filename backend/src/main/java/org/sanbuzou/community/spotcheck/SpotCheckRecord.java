package org.sanbuzou.community.spotcheck;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.draw.FrameItem;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.web.IfMatch;

/** A service record in the frame of a draw, under the record's own id. Written by {@link Frame}, many at a time. */
@Entity
@AttributeOverride(name = "drawId", column = @Column(name = "spot_check_id"))
@Unaudited(creationOnly = true)
class SpotCheckRecord extends FrameItem {
    private LocalDate startedOn;
    private String checkedBy;

    protected SpotCheckRecord() {}

    void judge(IfMatch ifMatch, SetVerdict found, Act act) {
        expect(ifMatch);
        if (!isDrawn()) {
            throw new RuleViolation("RECORD_NOT_DRAWN", "这条记录没有被抽中，不用核实。");
        }
        found.requireReason();
        found(found.verdict(), found.note(), act.at());
        checkedBy = act.by();
    }

    LocalDate startedOn() {
        return startedOn;
    }

    Act check() {
        return Act.of(checkedBy, checkedAt());
    }
}
