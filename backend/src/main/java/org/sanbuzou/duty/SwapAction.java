package org.sanbuzou.duty;

/** What somebody can do about a swap request. */
enum SwapAction {
    ACCEPT,
    APPROVE,
    REJECT,
    WITHDRAW,
    REVERSE
}
