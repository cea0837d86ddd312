package org.sanbuzou.activity;

/** Where an activity stands; people can sign up while it is open. */
enum ActivityStatus {
    PLANNED,
    OPEN,
    DONE,
    CANCELLED
}
