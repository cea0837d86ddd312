package org.sanbuzou.taskgroup.survey.backcheck;

/** {@code PLANNED} → {@code DRAWN} → {@code CLOSED}, or {@code CANCELLED} before the draw. */
enum BackCheckStatus {
    PLANNED,
    DRAWN,
    CLOSED,
    CANCELLED
}
