package org.sanbuzou.community;

/** What an officer should look at in a record. None of them keeps a record out. */
public enum ServiceFlag {
    LATE,
    OVERLAPS,
    OUTSIDE_WINDOW,
    LOOKS_DUPLICATE,
    CLOCK_OFF
}
