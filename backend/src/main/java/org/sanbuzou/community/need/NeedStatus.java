package org.sanbuzou.community.need;

/** What a member proposed waits for an officer; only what is open can be claimed. */
enum NeedStatus {
    PROPOSED,
    OPEN,
    CLOSED
}
