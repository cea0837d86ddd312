package org.sanbuzou.activity;

/** What is left to do in a shift. */
enum ShiftState {
    AHEAD("endsAt > :now"),
    /** It is over and nobody has said who came. */
    LIST_MISSING("endsAt <= :now and attendanceTakenAt is null"),
    LIST_TAKEN("attendanceTakenAt is not null"),
    SERVED("peopleServed > 0");

    private final String condition;

    ShiftState(String condition) {
        this.condition = condition;
    }

    /** In the words of the database. */
    String condition() {
        return condition;
    }

    boolean needsNow() {
        return condition.contains(":now");
    }
}
