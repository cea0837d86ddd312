package org.sanbuzou.member;

/** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated. */
public enum Sex {
    UNKNOWN,
    MALE,
    FEMALE,
    NOT_STATED
}
