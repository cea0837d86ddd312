package org.sanbuzou.duty;

/** A problem travels from duty to duty until it is closed. */
enum DutyProblemStatus {
    OPEN,
    CLOSED
}
