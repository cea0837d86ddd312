package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final StartedServices started;
    private final Names names;
    private final BranchTime time;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final CurrentRequest request;

    ServiceRecordDirectory(
            ServiceRecords records,
            ServiceRecordService service,
            ServiceIntakeService intake,
            StartedServices started,
            Names names,
            BranchTime time,
            CurrentBranch branch,
            CurrentUser user,
            CurrentRequest request) {
        this.records = records;
        this.service = service;
        this.intake = intake;
        this.started = started;
        this.names = names;
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

    /** The proof of a record and the verdict on it; empty for a record without proof. */
    public Optional<ProvedService> proofOf(UUID id) {
        return records.findByIdOptional(id)
                .filter(record -> record.facts().proof() != null)
                .map(record -> new ProvedService(
                        record.facts().proof().kind(), record.communityId(), record.startedAt(), record.finding()));
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
