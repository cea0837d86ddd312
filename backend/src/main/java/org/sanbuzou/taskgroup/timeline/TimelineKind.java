package org.sanbuzou.taskgroup.timeline;

/** What happened. */
public enum TimelineKind {
    FOUNDED,
    JOINED,
    LEFT,
    DIFFICULTY_OPENED,
    DIFFICULTY_ANALYSED,
    PLAN_ADJUSTED,
    DIFFICULTY_SOLVED,
    DIFFICULTY_SHELVED,
    DIFFICULTY_REOPENED,
    CONSULTATION,
    FOLLOW_UP_DONE,
    TASK_DONE,
    DECISION,
    FILE_ADDED
}
