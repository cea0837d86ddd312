package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;

@ApplicationScoped
class ServiceRecordService {
    private final ServiceRecords records;
    private final Names names;
    private final CurrentUser user;
    private final BranchTime time;
    private final Event<ServiceCorrectionRequested> requested;
    private final Event<ServiceConfirmationWithdrawn> withdrawn;

    ServiceRecordService(
            ServiceRecords records,
            Names names,
            CurrentUser user,
            BranchTime time,
            Event<ServiceCorrectionRequested> requested,
            Event<ServiceConfirmationWithdrawn> withdrawn) {
        this.records = records;
        this.names = names;
        this.user = user;
        this.time = time;
        this.requested = requested;
        this.withdrawn = withdrawn;
    }

    @Transactional
    ServiceRecordView confirm(UUID id) {
        var record = records.lock(id);
        record.confirm(user, time.now());
        records.flush();
        return view(record);
    }

    @Transactional
    ServiceRecordView withdrawConfirmation(UUID id, String reason) {
        var record = records.lock(id);
        record.withdrawConfirmation(reason);
        records.flush();
        withdrawn.fire(new ServiceConfirmationWithdrawn(id, record.memberId(), record.startedAt(), reason));
        return view(record);
    }

    @Transactional
    ServiceRecordView requestCorrection(UUID id, String reason) {
        var record = records.lock(id);
        record.requestCorrection(reason);
        records.flush();
        requested.fire(new ServiceCorrectionRequested(id, record.memberId(), record.startedAt(), reason));
        return view(record);
    }

    @Transactional
    void acceptCommunityProofs(Collection<UUID> ids, String reason) {
        records.lock(ids).values().forEach(record -> record.acceptCommunityProof(reason));
    }

    private ServiceRecordView view(ServiceRecord record) {
        return ServiceRecordView.of(record, names.of(record.memberId(), record.communityId()));
    }
}
