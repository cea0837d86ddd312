package org.sanbuzou.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What a member recorded, as kept on a phone and as given back by the server: both must be equal. */
record ServiceFact(String memberId, String communityId, Instant startedAt, Instant endedAt, String content) {
    static ServiceFact of(JsonNode record) {
        return new ServiceFact(
                record.get("memberId").asText(),
                record.get("communityId").asText(),
                moment(record, "startedAt"),
                moment(record, "endedAt"),
                record.get("content").asText());
    }

    private static Instant moment(JsonNode record, String field) {
        return record.hasNonNull(field) ? Instant.parse(record.get(field).asText()) : null;
    }
}
