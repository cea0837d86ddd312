package org.sanbuzou.taskgroup.survey;

/** What an officer should look at in a visit. None of them keeps a visit out. */
enum VisitFlag {
    LATE,
    CLOCK_OFF,
    NOT_ASSIGNED,
    OUTSIDE_PERIOD,
    AFTER_CLOSE,
    LOOKS_DUPLICATE
}
