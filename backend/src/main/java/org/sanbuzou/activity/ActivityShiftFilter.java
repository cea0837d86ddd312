package org.sanbuzou.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.Conditions;

/** Which shifts of an activity a list shows; what is absent does not filter. Days are those of the branch, both included. */
class ActivityShiftFilter {
    @RestQuery
    LocalDate from;

    @RestQuery
    LocalDate to;

    @RestQuery
    ShiftState state;

    Conditions conditions(UUID activityId, Instant now) {
        var conditions = new Conditions()
                .and("activityId = :activity", activityId)
                .and("startsAt >= :from", BranchTime.startOf("from", from))
                .and("startsAt < :until", BranchTime.endOf("to", to));
        if (state == null) {
            return conditions;
        }
        return state.needsNow() ? conditions.and(state.condition(), now) : conditions.and(state.condition());
    }
}
