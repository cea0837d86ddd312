package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.Ids;

/** Service records for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class ServiceRecordDirectory {
    private final ServiceRecords records;
    private final ServiceRecordService service;
    private final StartedServices started;
    private final Names names;

    ServiceRecordDirectory(ServiceRecords records, ServiceRecordService service, StartedServices started, Names names) {
        this.records = records;
        this.service = service;
        this.started = started;
        this.names = names;
    }

    /** Records the branch has not looked at yet; those sent back for correction wait for the member, not for the branch. */
    public long waiting() {
        return records.count("status", ServiceRecordStatus.RECORDED);
    }

    /**
     * Records that started in the window, in order of their start; of each the facts a draw needs.
     *
     * @param after the last record of the page before, null for the first page
     */
    public List<RecordedService> startedIn(TimeWindow window, RecordedService after, int limit) {
        return started.page(window, after, limit);
    }

    /** How many there are of them. */
    public long countStartedIn(TimeWindow window) {
        return started.count(window);
    }

    /** Members whose records these are; a few hundred ids at a time. */
    public Set<UUID> membersOf(Collection<UUID> ids) {
        return started.membersOf(ids);
    }

    /** Everything that people read about these records, by id, in three queries; a few hundred ids at a time. */
    public Map<UUID, DescribedService> described(Collection<UUID> ids) {
        var rows = records.list("id in ?1", ids);
        var found = names.of(rows, ServiceRecord::memberId, ServiceRecord::communityId);
        return rows.stream().collect(Collectors.toMap(ServiceRecord::id, row -> DescribedService.of(row, found)));
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
