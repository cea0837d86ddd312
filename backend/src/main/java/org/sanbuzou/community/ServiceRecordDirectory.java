package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.Ids;

/** Service records for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class ServiceRecordDirectory {
    private final ServiceRecords records;
    private final ServiceRecordService service;

    ServiceRecordDirectory(ServiceRecords records, ServiceRecordService service) {
        this.records = records;
        this.service = service;
    }

    /** Records the branch has not looked at yet; those sent back for correction wait for the member, not for the branch. */
    public long waiting() {
        return records.count("status", ServiceRecordStatus.RECORDED);
    }

    /** @return the id of the new record */
    public UUID record(UUID memberId, UUID communityId, Instant startedAt, Instant endedAt, String content) {
        var id = Ids.next();
        service.put(
                id,
                new WriteServiceRecord(
                        memberId, communityId, null, null, null, startedAt, endedAt, content, null, endedAt));
        return id;
    }

    /** Replaces the verdict on a record's proof, inside the caller's transaction; records that are gone are passed over. */
    public void judgedAgain(UUID id, ProofFinding finding) {
        records.findByIdOptional(id).ifPresent(record -> record.found(finding));
    }

    public void confirm(UUID id) {
        service.confirm(id);
    }

    public void requestCorrection(UUID id, String reason) {
        service.requestCorrection(id, reason);
    }
}
