package org.sanbuzou.community.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.community.WaitingRecord;

record BulkConfirmationPreview(
        int count, long minutes, long withoutHours, long flagged, List<OfMember> members, String token) {
    /** What one member has among them. */
    record OfMember(UUID memberId, String memberName, int count, long minutes) {}

    /** @param names of the members of these records, in the order in which they are to be shown */
    static BulkConfirmationPreview of(
            List<WaitingRecord> records, long flagged, LinkedHashMap<UUID, String> names, SeenRecords seen) {
        return new BulkConfirmationPreview(
                records.size(),
                minutes(records),
                records.stream().filter(record -> !record.hasHours()).count(),
                flagged,
                ofMembers(records, names),
                seen.token());
    }

    static long minutes(List<WaitingRecord> records) {
        return records.stream().mapToLong(WaitingRecord::minutes).sum();
    }

    private static List<OfMember> ofMembers(List<WaitingRecord> records, Map<UUID, String> names) {
        var byMember = new LinkedHashMap<UUID, List<WaitingRecord>>();
        names.keySet().forEach(id -> byMember.put(id, new ArrayList<>()));
        records.forEach(record -> byMember.get(record.memberId()).add(record));
        return byMember.entrySet().stream()
                .map(entry -> new OfMember(
                        entry.getKey(),
                        names.get(entry.getKey()),
                        entry.getValue().size(),
                        minutes(entry.getValue())))
                .toList();
    }
}
