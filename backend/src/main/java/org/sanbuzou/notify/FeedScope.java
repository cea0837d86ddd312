package org.sanbuzou.notify;

/** Whose duties a calendar shows. */
enum FeedScope {
    MINE,
    ALL
}
