package org.sanbuzou.taskgroup;

/** How far a task is. */
public enum TaskStatus {
    NOT_STARTED,
    IN_PROGRESS,
    DONE
}
