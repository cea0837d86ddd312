package org.sanbuzou.duty;

/** What brought a new version of a published roster about. */
public enum RosterVersionKind {
    PUBLISHED,
    REPLANNED,
    SWAPPED,
    REVERSED,
    ASSIGNED
}
