package org.sanbuzou.member;

import java.util.EnumSet;
import java.util.Set;

/** How far a person has come towards full membership. The order of steps is that of the Party's recruitment rules (2014). */
public enum Standing {
    APPLICANT,
    ACTIVIST,
    CANDIDATE,
    PROBATIONARY,
    FULL,
    SUSPENDED,
    REMOVED;

    /** Where this standing may lead next. */
    Set<Standing> next() {
        return switch (this) {
            case APPLICANT -> EnumSet.of(ACTIVIST, REMOVED);
            case ACTIVIST -> EnumSet.of(CANDIDATE, APPLICANT, REMOVED);
            case CANDIDATE -> EnumSet.of(PROBATIONARY, ACTIVIST, REMOVED);
            case PROBATIONARY -> EnumSet.of(FULL, REMOVED);
            case FULL -> EnumSet.of(SUSPENDED, REMOVED);
            case SUSPENDED -> EnumSet.of(FULL, REMOVED);
            case REMOVED -> EnumSet.noneOf(Standing.class);
        };
    }

    /** A member of the Party, full or on probation. */
    public boolean isMember() {
        return this == FULL || this == PROBATIONARY;
    }
}
