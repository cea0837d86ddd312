package org.sanbuzou.member;

/** An office on the branch committee. */
public enum Office {
    SECRETARY,
    DEPUTY_SECRETARY,
    ORGANIZATION,
    PUBLICITY,
    DISCIPLINE;

    /** Only one person can hold it. */
    boolean isSole() {
        return this == SECRETARY;
    }
}
