package org.sanbuzou.shared.sampling;

/** What was found out about something drawn. */
public enum Verdict {
    CONFIRMED,
    NOT_CONFIRMED,
    UNREACHABLE
}
