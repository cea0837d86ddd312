package org.sanbuzou.duty;

/** What became of a duty. COVERED: somebody stood in; CANCELLED: the day is no workday any more, nobody has it. */
public enum DutyStatus {
    DRAFT,
    PLANNED,
    DONE,
    COVERED,
    EXCUSED,
    MISSED,
    CANCELLED
}
