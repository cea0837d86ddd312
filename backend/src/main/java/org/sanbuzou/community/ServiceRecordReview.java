package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;

/** Service records in bulk, for those who review them. */
@ApplicationScoped
public class ServiceRecordReview {
    private static final int CHUNK = 500;

    private final ReviewedRecords reviewed;
    private final ServiceRecords records;
    private final CurrentUser user;
    private final BranchTime time;

    ServiceRecordReview(ReviewedRecords reviewed, ServiceRecords records, CurrentUser user, BranchTime time) {
        this.reviewed = reviewed;
        this.records = records;
        this.user = user;
        this.time = time;
    }

    /**
     * Records that wait for the branch and had come by then, in the order of their ids.
     *
     * @param most how many are read at most
     */
    public List<WaitingRecord> waiting(
            ServiceRecordFilter filter, boolean includeFlagged, Instant receivedUntil, int most) {
        return reviewed.waiting(filter, includeFlagged, receivedUntil, most);
    }

    /** How many of the records that wait have a flag. */
    public long waitingFlagged(ServiceRecordFilter filter, Instant receivedUntil) {
        return reviewed.waitingFlagged(filter, receivedUntil);
    }

    /**
     * Confirms these records inside the caller's transaction, as the current user.
     *
     * @return false when one of them is no longer as it was seen: the caller must then roll back
     */
    public boolean confirm(List<WaitingRecord> seen) {
        var now = time.now();
        for (int from = 0; from < seen.size(); from += CHUNK) {
            if (!confirm(seen.subList(from, Math.min(seen.size(), from + CHUNK)), now)) {
                return false;
            }
        }
        return true;
    }

    private boolean confirm(List<WaitingRecord> chunk, Instant now) {
        var versions = chunk.stream().collect(Collectors.toMap(WaitingRecord::id, WaitingRecord::version));
        var rows = records.lock(versions.keySet()).values();
        if (rows.size() < chunk.size() || rows.stream().anyMatch(row -> row.version() != versions.get(row.id()))) {
            return false;
        }
        rows.forEach(row -> row.confirm(user, now));
        records.flush();
        // Else every later chunk would be compared with all earlier ones.
        rows.forEach(records.getEntityManager()::detach);
        return true;
    }

    /** In one query, in no order; members without a service are absent. Null {@code memberIds} for everybody. */
    public List<ServiceTally> tallies(Collection<UUID> memberIds, Instant from, Instant until) {
        return reviewed.tallies(memberIds, from, until);
    }
}
