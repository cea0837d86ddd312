package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;

/** Service records for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class ServiceRecordDirectory {
    private final ServiceRecords records;
    private final ServiceRecordService service;
    private final CurrentUser user;
    private final BranchTime time;

    ServiceRecordDirectory(ServiceRecords records, ServiceRecordService service, CurrentUser user, BranchTime time) {
        this.records = records;
        this.service = service;
        this.user = user;
        this.time = time;
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

    /** What was done in a community from the first to the last day, the latest first; at most {@code most}. */
    public List<ServedRecord> servedIn(UUID communityId, LocalDate from, LocalDate to, int most) {
        return records.servedIn(communityId, from, to, most).stream()
                .map(record -> new ServedRecord(
                        record.id(),
                        record.memberId(),
                        record.startedAt(),
                        record.facts().content()))
                .toList();
    }

    /** How many services there were, by community; communities without any are absent. */
    public Map<UUID, Long> servedByCommunity(LocalDate from, LocalDate to) {
        return records.servedByCommunity(from, to);
    }

    /** The community has confirmed these: a proof that named it holds from now on. */
    public void acceptCommunityProofs(Collection<UUID> recordIds, String reason) {
        service.acceptCommunityProofs(recordIds, reason);
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
