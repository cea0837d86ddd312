package org.sanbuzou.community;

import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.Conditions;

/** The conditions of a query for service records. */
final class RecordSearch {
    private RecordSearch() {}

    /** Who may see what is not decided here. */
    static Conditions of(ServiceRecordFilter filter) {
        var search = new Conditions()
                .and("facts.memberId = :memberId", filter.memberId)
                .and("facts.communityId = :communityId", filter.communityId)
                .and("facts.activityId = :activityId", filter.activityId)
                .and("facts.needId = :needId", filter.needId)
                .and("status = :status", filter.status)
                .and("flagged = :flagged", filter.flag == null ? filter.flagged : Boolean.TRUE)
                .and("facts.startedAt >= :from", BranchTime.startOf("from", filter.from))
                .and("facts.startedAt < :until", BranchTime.endOf("to", filter.to))
                .choose(filter.counted, "status <> CORRECTED", "status = CORRECTED");
        if (filter.flag != null) {
            search.and("locate(:flag, cast(flags as String)) > 0", "," + filter.flag + ",");
        }
        return filter.flag != null && Boolean.FALSE.equals(filter.flagged) ? search.and("1 = 0") : search;
    }
}
