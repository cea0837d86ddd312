package org.sanbuzou.community.need;

import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;

/** What stands in the way. What does not belong to the kind is empty or null. */
record NeedObstacle(Kind kind, UUID needId, String needTitle, List<TimeWindow> windows) {
    enum Kind {
        OVERLAPS_CLAIM,
        AWAY,
        FULL
    }

    /** @param windows of the need looked at, not of the one claimed */
    static NeedObstacle overlaps(WantedHelp claimed, List<TimeWindow> windows) {
        return new NeedObstacle(Kind.OVERLAPS_CLAIM, claimed.id(), claimed.title(), windows);
    }

    static NeedObstacle away(List<TimeWindow> windows) {
        return new NeedObstacle(Kind.AWAY, null, null, windows);
    }

    static NeedObstacle full() {
        return new NeedObstacle(Kind.FULL, null, null, List.of());
    }
}
