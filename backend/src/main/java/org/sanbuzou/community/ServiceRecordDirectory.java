package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.shared.Ids;

/** Service records for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class ServiceRecordDirectory {
    private final ServiceRecords records;
    private final ServiceRecordService service;
    private final AttestedServices attested;

    /** A record that counts: it was not replaced or taken back. */
    public record Live(UUID recordId, UUID memberId) {}

    ServiceRecordDirectory(ServiceRecords records, ServiceRecordService service, AttestedServices attested) {
        this.records = records;
        this.service = service;
        this.attested = attested;
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

    public void confirm(UUID id) {
        service.confirm(id);
    }

    public void requestCorrection(UUID id, String reason) {
        service.requestCorrection(id, reason);
    }

    /** The live records of these members for an activity that touch the window, the earliest first; in one query. */
    public List<Live> liveDuring(UUID activityId, Collection<UUID> memberIds, TimeWindow window) {
        return attested.liveDuring(activityId, memberIds, window);
    }

    /**
     * Keeps what the current user vouches for as confirmed records, all within the caller's transaction. The caller has
     * checked that the user may. The same id and facts again change nothing.
     *
     * @throws org.sanbuzou.shared.RuleViolation {@code ID_REUSED} when an id holds other facts
     */
    public void attest(Collection<AttestedService> services) {
        attested.attest(services);
    }

    /**
     * Confirms members' own records as the current user, who may.
     *
     * @return those that nobody had confirmed before
     */
    public Set<UUID> confirm(Collection<UUID> ids) {
        return attested.confirm(ids);
    }

    /**
     * Makes a record that was vouched for not count any more; it is kept, with the reason.
     *
     * @param replacedById the record that stands in its place, or null
     */
    public void takeBack(UUID id, UUID replacedById, String reason) {
        attested.takeBack(id, replacedById, reason);
    }

    /** Asks the member to look at a record again that had been confirmed. */
    public void takeConfirmationBack(UUID id, String reason) {
        attested.takeConfirmationBack(id, reason);
    }
}
