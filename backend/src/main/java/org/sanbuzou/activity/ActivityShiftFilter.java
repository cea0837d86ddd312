package org.sanbuzou.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;

/** Which shifts of an activity a list shows; what is absent does not filter. Days are those of the branch, both included. */
class ActivityShiftFilter {
    private static final int LAST_YEAR = 2999;

    @RestQuery
    LocalDate from;

    @RestQuery
    LocalDate to;

    @RestQuery
    ShiftState state;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    String where(UUID activityId, Instant now) {
        conditions.clear();
        add("activityId = :activity", "activity", activityId);
        add("startsAt >= :from", "from", from == null ? null : start("from", from));
        add("startsAt < :until", "until", to == null ? null : start("to", to.plusDays(1)));
        if (state != null) {
            conditions.add(state.condition());
            if (state.needsNow()) {
                parameters.put("now", now);
            }
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

    private static Instant start(String field, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new BadInput("DATE_OUT_OF_RANGE", field, "日期超出范围，请重新选择。");
        }
        return day.atStartOfDay(BranchTime.ZONE).toInstant();
    }
}
