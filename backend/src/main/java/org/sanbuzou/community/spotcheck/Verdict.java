package org.sanbuzou.community.spotcheck;

/** What the community said about a drawn record. */
enum Verdict {
    CONFIRMED,
    NOT_CONFIRMED,
    UNREACHABLE
}
