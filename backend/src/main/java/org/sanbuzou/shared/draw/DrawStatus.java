package org.sanbuzou.shared.draw;

/** {@code PLANNED} → {@code DRAWN} → {@code CLOSED}, or {@code CANCELLED} before the draw. */
public enum DrawStatus {
    PLANNED,
    DRAWN,
    CLOSED,
    CANCELLED
}
