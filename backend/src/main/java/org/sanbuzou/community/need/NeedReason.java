package org.sanbuzou.community.need;

import java.util.List;
import org.sanbuzou.community.TimeWindow;

/** Why a need suits a member. What does not belong to the kind is empty or null. */
record NeedReason(Kind kind, List<String> skills, List<TimeWindow> windows, Integer seats) {
    enum Kind {
        SAME_COMMUNITY,
        SKILL,
        FITS_TIME,
        SEATS_LEFT
    }

    static NeedReason sameCommunity() {
        return new NeedReason(Kind.SAME_COMMUNITY, List.of(), List.of(), null);
    }

    static NeedReason skill(List<String> skills) {
        return new NeedReason(Kind.SKILL, skills, List.of(), null);
    }

    /** @param windows those that fit; empty for a need at any time */
    static NeedReason fitsTime(List<TimeWindow> windows) {
        return new NeedReason(Kind.FITS_TIME, List.of(), windows, null);
    }

    static NeedReason seatsLeft(int seats) {
        return new NeedReason(Kind.SEATS_LEFT, List.of(), List.of(), seats);
    }
}
