package org.sanbuzou.duty;

/** What became of a duty. */
public enum DutyStatus {
    DRAFT,
    PLANNED,
    DONE,
    COVERED,
    EXCUSED,
    MISSED
}
