package org.sanbuzou.taskgroup.survey;

/** How a dispute ended. */
enum DisputeOutcome {
    SETTLED,
    /** Handed to whoever decides such things. */
    REFERRED,
    UNFOUNDED
}
