package org.sanbuzou.taskgroup.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.taskgroup.timeline.TimelineMark;

@ApplicationScoped
class Consultations extends BranchRepository<Consultation> {
    private static final String WHAT = "协商记录";
    private static final Keyset<Consultation> LATEST_FIRST =
            Keyset.by("heldOn", Consultation::heldOn, LocalDate::parse, true);

    Consultations() {
        super(WHAT);
    }

    Page<Consultation> page(PageRequest request, UUID groupId) {
        return page(request, LATEST_FIRST, "taskGroupId = :group", Map.of("group", groupId));
    }

    Consultation require(UUID groupId, UUID id) {
        return of(groupId, id, LockModeType.NONE);
    }

    Consultation lock(UUID groupId, UUID id) {
        return of(groupId, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Consultation of(UUID groupId, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(consultation -> consultation.taskGroupId().equals(groupId))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    List<Consultation> before(UUID groupId, TimelineMark mark, int limit) {
        return find("taskGroupId = :group and " + mark.olderBy("heldOn"), mark.parameters(groupId))
                .page(0, limit)
                .list();
    }
}
