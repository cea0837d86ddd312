package org.sanbuzou.taskgroup.network;

/** Whether a task really needs its predecessor. */
public enum DependencyKind {
    /** Required by a rule or by the result it builds on. */
    HARD,
    /** Habit: can be dropped to work in parallel. */
    SOFT
}
