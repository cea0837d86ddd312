package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.draw.DrawStatus;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class BackChecks extends BranchRepository<BackCheck> {
    private static final String WHAT = "回访核实";

    BackChecks() {
        super(WHAT);
    }

    Page<BackCheck> page(PageRequest request, UUID surveyId) {
        return page(request, Keyset.newestFirst(), "surveyId = :survey", Map.of("survey", surveyId));
    }

    BackCheck require(UUID surveyId, UUID id) {
        return findByIdOptional(id)
                .filter(check -> check.surveyId().equals(surveyId))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Held until the transaction ends. */
    BackCheck lock(UUID surveyId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(check -> check.surveyId().equals(surveyId))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    Optional<BackCheck> running(UUID surveyId) {
        return find("surveyId = ?1 and status in ?2", surveyId, List.of(DrawStatus.PLANNED, DrawStatus.DRAWN))
                .firstResultOptional();
    }

    Optional<BackCheck> latestClosed(UUID surveyId) {
        return find("surveyId = ?1 and status = ?2 order by id desc", surveyId, DrawStatus.CLOSED)
                .firstResultOptional();
    }
}
