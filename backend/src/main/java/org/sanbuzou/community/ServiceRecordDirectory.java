package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.CurrentRequest;
import org.sanbuzou.shared.web.Errand;

/** Service records for the features above. Changes are made as the current user, under the same rules; who may, they decide. */
@ApplicationScoped
public class ServiceRecordDirectory {
    private final ServiceRecords records;
    private final ServiceRecordService service;
    private final ServiceIntakeService intake;
    private final BranchTime time;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final CurrentRequest request;

    ServiceRecordDirectory(
            ServiceRecords records,
            ServiceRecordService service,
            ServiceIntakeService intake,
            BranchTime time,
            CurrentBranch branch,
            CurrentUser user,
            CurrentRequest request) {
        this.records = records;
        this.service = service;
        this.intake = intake;
        this.time = time;
        this.branch = branch;
        this.user = user;
        this.request = request;
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
        record(id, memberId, communityId, activityId, startedAt, endedAt, content, time.now());
    }

    /** The same for a record that was received earlier, before the product kept it. */
    public void record(
            UUID id,
            UUID memberId,
            UUID communityId,
            UUID activityId,
            Instant startedAt,
            Instant endedAt,
            String content,
            Instant receivedAt) {
        var write = new WriteServiceRecord(
                memberId, communityId, activityId, null, null, startedAt, endedAt, content, null, receivedAt);
        var incoming = IncomingRecord.of(id, write, receivedAt, Errand.of(user, request));
        intake.keep(branch.require(), List.of(incoming)).get(0).get();
    }

    public void confirm(UUID id) {
        service.confirm(id);
    }

    public void requestCorrection(UUID id, String reason) {
        service.requestCorrection(id, reason);
    }
}
