package org.sanbuzou.community.spotcheck;

/** {@code PLANNED} → {@code DRAWN} → {@code CLOSED}, or {@code CANCELLED} before the draw. */
enum SpotCheckStatus {
    PLANNED,
    DRAWN,
    CLOSED,
    CANCELLED
}
