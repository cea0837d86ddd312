package org.sanbuzou.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param lastReadAt null while nobody has read it */
record CalendarFeedView(UUID id, FeedScope scope, Instant createdAt, Instant lastReadAt) {
    /** All of one person; few by rule. */
    record Whole(List<CalendarFeedView> items) {}

    static CalendarFeedView of(CalendarFeed feed) {
        return new CalendarFeedView(feed.id(), feed.scope(), feed.createdAt(), feed.lastReadAt());
    }
}
