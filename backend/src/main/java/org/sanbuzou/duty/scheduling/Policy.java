package org.sanbuzou.duty.scheduling;

/**
 * What an even roster means. With d the duties given to a member in the period, p the duties before it and w the
 * number of the period's days on which the member is available, the sum over all members, those without any duty
 * included, is made as small as possible.
 */
public enum Policy {
    /** Sum of d². */
    EQUAL,
    /** Sum of d² / w. */
    PROPORTIONAL,
    /** Sum of (p + d)². */
    CATCH_UP
}
