package org.sanbuzou.community.feedback;

/** What a community says about one record. */
enum RecordAnswer {
    SEEN,
    NOT_SEEN,
    UNSURE
}
