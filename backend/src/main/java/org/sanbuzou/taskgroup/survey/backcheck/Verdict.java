package org.sanbuzou.taskgroup.survey.backcheck;

/** What somebody else found at a drawn unit. */
enum Verdict {
    CONFIRMED,
    NOT_CONFIRMED,
    UNREACHABLE
}
