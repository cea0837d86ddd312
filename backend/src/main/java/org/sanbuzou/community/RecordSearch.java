package org.sanbuzou.community;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query for service records. */
class RecordSearch {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Who may see what is not decided here. */
    static RecordSearch of(ServiceRecordFilter filter) {
        var search = new RecordSearch()
                .with("facts.memberId = :memberId", filter.memberId)
                .with("facts.communityId = :communityId", filter.communityId)
                .with("facts.activityId = :activityId", filter.activityId)
                .with("facts.needId = :needId", filter.needId)
                .with("status = :status", filter.status)
                .with("flagged = :flagged", filter.flag == null ? filter.flagged : Boolean.TRUE)
                .with("facts.startedAt >= :from", filter.fromMoment())
                .with("facts.startedAt < :until", filter.untilMoment());
        if (filter.flag != null) {
            search.with("locate(:flag, cast(flags as String)) > 0", "," + filter.flag + ",");
        }
        if (filter.flag != null && Boolean.FALSE.equals(filter.flagged)) {
            search.conditions.add("1 = 0");
        }
        if (filter.counted != null) {
            search.with(filter.counted ? "status <> :replaced" : "status = :replaced", ServiceRecordStatus.CORRECTED);
        }
        return search;
    }

    /** Adds a condition with one parameter; null does not narrow. */
    RecordSearch with(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(condition.replaceAll("(?s).*:(\\w+).*", "$1"), value);
        }
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
