package org.sanbuzou.activity;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.persistence.Conditions;
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

    Conditions conditions(CurrentUser reader) {
        var conditions = new Conditions()
                .and("status = :status", status)
                .and("kind = :kind", kind)
                .and("communityId = :community", communityId)
                .and("endsOn >= :from", from)
                .and("startsOn <= :to", to)
                .and(
                        "(locate(:q, name) > 0 or locate(:q, coalesce(place, '')) > 0)",
                        q == null || q.isBlank() ? null : q);
        if (!reader.isOfficer()) {
            conditions.always("(status <> PLANNED or organiserMemberId = :reader)", reader.memberId());
        }
        return conditions;
    }
}
