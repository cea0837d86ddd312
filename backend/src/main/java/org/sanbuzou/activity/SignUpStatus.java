package org.sanbuzou.activity;

/** Where a member's sign-up for a shift stands. */
public enum SignUpStatus {
    SIGNED_UP,
    /** All seats were taken; moves up in the order of coming. */
    WAITING,
    WITHDRAWN
}
