package org.sanbuzou.community.feedback;

/** What was said about the period as a whole; all of it may be null. */
record FeedbackWords(Impression impression, String comment, String givenBy) {}
