package org.sanbuzou.duty;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which duties of a period are asked for; null stands for any. */
record DutyFilter(Period period, UUID memberId, UUID coveredByMemberId, UUID dutyPostId, DutyStatus status) {
    String where() {
        return "dutyDate >= :from and dutyDate <= :to"
                + (memberId == null ? "" : " and memberId = :member")
                + (coveredByMemberId == null ? "" : " and coveredByMemberId = :coveredBy")
                + (dutyPostId == null ? "" : " and dutyPostId = :post")
                + (status == null ? "" : " and status = :status");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(Map.of("from", period.from(), "to", period.to()));
        put(parameters, "member", memberId);
        put(parameters, "coveredBy", coveredByMemberId);
        put(parameters, "post", dutyPostId);
        put(parameters, "status", status);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
