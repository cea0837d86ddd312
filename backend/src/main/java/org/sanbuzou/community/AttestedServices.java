package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;

/**
 * Records that a list keeps, confirms and takes back, within the caller's transaction, as the current user; the caller has
 * checked that this user may. 谁组织谁记录.
 */
@ApplicationScoped
public class AttestedServices {
    /** A record that counts: it was not replaced or taken back. */
    public record Live(UUID recordId, UUID memberId) {}

    private final ServiceRecords records;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;

    AttestedServices(ServiceRecords records, CurrentBranch branch, CurrentUser user, BranchTime time) {
        this.records = records;
        this.branch = branch;
        this.user = user;
        this.time = time;
    }

    /**
     * Keeps records of what the current user vouches for, confirmed, in one batch. The same id and facts again change nothing.
     *
     * @throws org.sanbuzou.shared.RuleViolation {@code ID_REUSED} when an id holds other facts
     */
    public void attest(Collection<AttestedService> services) {
        if (services.isEmpty()) {
            return;
        }
        var ids = services.stream().map(AttestedService::id).toList();
        var known = records.byId(ids);
        var now = time.now();
        for (var service : services) {
            var record = known.get(service.id());
            if (record != null) {
                record.requireSame(service.facts());
            } else {
                record = new ServiceRecord(branch.require(), service.id(), service.facts(), now);
                record.confirm(user, now);
                records.persist(record);
            }
        }
        records.flush();
    }

    /**
     * Confirms members' own records.
     *
     * @return those that nobody had confirmed before
     */
    public Set<UUID> confirm(Collection<UUID> ids) {
        var fresh = records.lock(ids).values().stream()
                .filter(record -> record.status() != ServiceRecordStatus.CONFIRMED)
                .toList();
        fresh.forEach(record -> record.confirm(user, time.now()));
        records.flush();
        return fresh.stream().map(ServiceRecord::id).collect(Collectors.toSet());
    }

    /**
     * Makes a record that was vouched for not count any more; it is kept, with the reason. Where a correction has taken its
     * place already, the member is asked to look at that one.
     *
     * @param replacedById the record that stands in its place, or null
     */
    public void takeBack(UUID id, UUID replacedById, String reason) {
        var record = records.lock(id);
        if (record.correctedById() == null) {
            record.takeBack(replacedById, reason);
            records.flush();
        } else {
            takeConfirmationBack(record.correctedById(), reason);
        }
    }

    /** Asks the member to look again at a record that had been confirmed. */
    public void takeConfirmationBack(UUID id, String reason) {
        records.lock(id).takeConfirmationBack(reason);
        records.flush();
    }

    /** The live records of these members for an activity that touch the window, the earliest first; in one query. */
    public List<Live> liveDuring(UUID activityId, Collection<UUID> memberIds, TimeWindow window) {
        return records.liveDuring(activityId, memberIds, window).stream()
                .map(record -> new Live(record.id(), record.memberId()))
                .toList();
    }
}
