package org.sanbuzou.activity;

/** Sums over the shifts of an activity. {@code peopleServed} is null until somebody counted in one of them. */
record ActivityFigures(
        long shifts,
        long seats,
        long signedUp,
        long waiting,
        long came,
        Long peopleServed,
        long shiftsServed,
        long listsMissing) {
    static final ActivityFigures NONE = new ActivityFigures(0, 0, 0, 0, 0, null, 0, 0);
}
