package org.sanbuzou.calendar;

/** How a notice changes a day: a weekday off, or a weekend day worked in exchange. */
enum DayKind {
    OFF,
    MAKE_UP
}
