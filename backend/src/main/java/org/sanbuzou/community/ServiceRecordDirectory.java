package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.security.CurrentUser;

/** Service records for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class ServiceRecordDirectory {
    private final ServiceRecords records;
    private final ServiceRecordService service;
    private final CurrentUser user;

    ServiceRecordDirectory(ServiceRecords records, ServiceRecordService service, CurrentUser user) {
        this.records = records;
        this.service = service;
        this.user = user;
    }

    /** Records the branch has not looked at yet; those sent back for correction wait for the member, not for the branch. */
    public long waiting() {
        return records.count("status", ServiceRecordStatus.RECORDED);
    }

    /**
     * The member whose record it is.
     *
     * @throws org.sanbuzou.shared.NotFound where the current user may not see the record
     */
    public UUID memberOf(UUID recordId) {
        return records.require(recordId, user).memberId();
    }

    /** The same, with the record held until the transaction ends. */
    public UUID lockedMemberOf(UUID recordId) {
        memberOf(recordId);
        return records.lock(recordId).memberId();
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

    public void confirm(UUID id) {
        service.confirm(id);
    }

    public void requestCorrection(UUID id, String reason) {
        service.requestCorrection(id, reason);
    }
}
