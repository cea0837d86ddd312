package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class ServiceRecords extends BranchRepository<ServiceRecord> {
    ServiceRecords() {
        super("服务记录");
    }

    /** Latest service first. {@code memberId} is whose records may be shown, null for everybody's. */
    Page<ServiceRecord> page(PageRequest request, UUID memberId, ServiceRecordFilter filter) {
        var search = RecordSearch.of(filter).with("facts.memberId = :reader", memberId);
        var order = Keyset.by("facts.startedAt", ServiceRecord::startedAt, Instant::parse, true);
        return page(request, order, search.where(), search.parameters());
    }

    /** For members, what belongs to others does not exist. */
    ServiceRecord require(UUID id, CurrentUser reader) {
        return findByIdOptional(id)
                .filter(record -> reader.isOfficer() || reader.is(record.memberId()))
                .orElseThrow(() -> new NotFound("服务记录", id));
    }

    /** Held until the transaction ends, so that two officers act one after the other. */
    ServiceRecord lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("服务记录", id));
    }
}
