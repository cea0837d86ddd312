package org.sanbuzou.taskgroup.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Where reading goes on: what is on an earlier day, or on the same day with a smaller id. */
public record TimelineMark(LocalDate day, UUID id) {
    /** To be joined to a condition on the group; {@code column} holds the day and an index leads to it. */
    public String olderBy(String column) {
        return "%1$s <= :day and (%1$s < :day or id < :id) order by %1$s desc, id desc".formatted(column);
    }

    /** The parameters of {@link #olderBy} and {@code group}. */
    public Map<String, Object> parameters(UUID groupId) {
        return Map.of("group", groupId, "day", day, "id", id);
    }
}
