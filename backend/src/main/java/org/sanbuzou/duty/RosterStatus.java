package org.sanbuzou.duty;

/** A draft is seen by officers only. */
public enum RosterStatus {
    DRAFT,
    PUBLISHED,
    CLOSED
}
