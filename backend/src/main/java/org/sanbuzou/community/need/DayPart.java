package org.sanbuzou.community.need;

import java.time.LocalDate;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.BranchTime;

/** A part of a day as people speak of it, in the branch's zone. */
enum DayPart {
    MORNING(6, 12),
    AFTERNOON(12, 18),
    EVENING(18, 24);

    private final int from;
    private final int to;

    DayPart(int from, int to) {
        this.from = from;
        this.to = to;
    }

    TimeWindow on(LocalDate day) {
        var midnight = day.atStartOfDay(BranchTime.ZONE);
        return new TimeWindow(
                midnight.plusHours(from).toInstant(), midnight.plusHours(to).toInstant());
    }
}
