package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;

/** Service records for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class ServiceRecordDirectory {
    private final ServiceRecords records;
    private final ServiceRecordService service;
    private final BranchTime time;

    ServiceRecordDirectory(ServiceRecords records, ServiceRecordService service, BranchTime time) {
        this.records = records;
        this.service = service;
        this.time = time;
    }

    /** Records the branch has not looked at yet; those sent back for correction wait for the member, not for the branch. */
    public long waiting() {
        return records.count("status", ServiceRecordStatus.RECORDED);
    }

    /**
     * Keeps a record within the caller's transaction, if there is one. The same id and facts again change nothing.
     *
     * @param id made by the caller, so that the same service has the same id each time
     * @param activityId may be null
     * @param endedAt may be null
     * @throws org.sanbuzou.shared.RuleViolation {@code ID_REUSED} when the id holds other facts
     */
    public void record(
            UUID id,
            UUID memberId,
            UUID communityId,
            UUID activityId,
            Instant startedAt,
            Instant endedAt,
            String content) {
        service.put(
                id,
                new WriteServiceRecord(
                        memberId, communityId, activityId, null, null, startedAt, endedAt, content, null, time.now()));
    }

    public void confirm(UUID id) {
        service.confirm(id);
    }

    public void requestCorrection(UUID id, String reason) {
        service.requestCorrection(id, reason);
    }
}
