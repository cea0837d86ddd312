package org.sanbuzou.duty;

import java.util.Set;

/** What has become of a swap request. LAPSED: it ended by itself; REVERSED: it was carried out and taken back. */
public enum SwapStatus {
    AWAITING_CONSENT,
    AWAITING_APPROVAL,
    EFFECTIVE,
    REJECTED,
    WITHDRAWN,
    LAPSED,
    REVERSED;

    static final Set<SwapStatus> LIVE = Set.of(AWAITING_CONSENT, AWAITING_APPROVAL);

    /** Something can still come of it. */
    public boolean isLive() {
        return LIVE.contains(this);
    }
}
