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

/** Records that are kept, confirmed and taken back by a list, within the caller's transaction. 谁组织谁记录. */
@ApplicationScoped
class AttestedServices {
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

    /** In one batch, confirmed by whoever vouches. What is there already must be the same. */
    void attest(Collection<AttestedService> services) {
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

    /** @return those that nobody had confirmed before */
    Set<UUID> confirm(Collection<UUID> ids) {
        var fresh = records.lock(ids).values().stream()
                .filter(record -> record.status() != ServiceRecordStatus.CONFIRMED)
                .toList();
        fresh.forEach(record -> record.confirm(user, time.now()));
        records.flush();
        return fresh.stream().map(ServiceRecord::id).collect(Collectors.toSet());
    }

    /** Where a correction has taken the record's place, the member is asked to look at that one. */
    void takeBack(UUID id, UUID replacedById, String reason) {
        var record = records.lock(id);
        if (record.correctedById() == null) {
            record.takeBack(replacedById, reason);
        } else {
            takeConfirmationBack(record.correctedById(), reason);
        }
        records.flush();
    }

    void takeConfirmationBack(UUID id, String reason) {
        records.lock(id).takeConfirmationBack(reason);
        records.flush();
    }

    List<ServiceRecordDirectory.Live> liveDuring(UUID activityId, Collection<UUID> memberIds, TimeWindow window) {
        return records.liveDuring(activityId, memberIds, window).stream()
                .map(record -> new ServiceRecordDirectory.Live(record.id(), record.memberId()))
                .toList();
    }
}
