package org.sanbuzou.community.feedback;

/** The way feedback came. */
enum FeedbackSource {
    LINK,
    SLIP
}
