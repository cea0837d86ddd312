package org.sanbuzou.activity;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.CurrentUser;

/** Which activities a list shows; what is absent does not filter. With days: those that last into the days, both included. */
class ActivityFilter {
    @RestQuery
    ActivityStatus status;

    @RestQuery
    ActivityKind kind;

    @RestQuery
    UUID communityId;

    @RestQuery
    LocalDate from;

    @RestQuery
    LocalDate to;

    @RestQuery
    @Size(max = 50)
    String q;

    /** Latest first without it. */
    @RestQuery
    boolean soonestFirst;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    String where(CurrentUser reader) {
        conditions.clear();
        add("status = :status", "status", status);
        add("kind = :kind", "kind", kind);
        add("communityId = :community", "community", communityId);
        add("endsOn >= :from", "from", from);
        add("startsOn <= :to", "to", to);
        add("(locate(:q, name) > 0 or locate(:q, coalesce(place, '')) > 0)", "q", q == null || q.isBlank() ? null : q);
        if (!reader.isOfficer()) {
            conditions.add("(status <> PLANNED or organiserMemberId = :reader)");
            parameters.put("reader", reader.memberId());
        }
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
