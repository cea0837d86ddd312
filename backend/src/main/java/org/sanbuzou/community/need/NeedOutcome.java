package org.sanbuzou.community.need;

/** How a need ended; {@link #DECLINED} is for proposals only, the others are for needs that were open. */
public enum NeedOutcome {
    FULFILLED,
    NOT_MET,
    NOT_NEEDED,
    DECLINED
}
