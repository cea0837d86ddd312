package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class SurveyDisputes extends BranchRepository<SurveyDispute> {
    private static final String WHAT = "争议";

    SurveyDisputes() {
        super(WHAT);
    }

    /** The newest first; null lets everything pass. */
    Page<SurveyDispute> page(PageRequest request, UUID surveyId, DisputeStatus status, UUID unitId) {
        var conditions = new ArrayList<>(List.of("surveyId = :survey"));
        var parameters = new HashMap<String, Object>();
        parameters.put("survey", surveyId);
        if (status != null) {
            conditions.add("status = :status");
            parameters.put("status", status);
        }
        if (unitId != null) {
            conditions.add("unitId = :unit");
            parameters.put("unit", unitId);
        }
        return page(request, Keyset.newestFirst(), String.join(" and ", conditions), parameters);
    }

    SurveyDispute require(UUID surveyId, UUID id) {
        return findByIdOptional(id)
                .filter(dispute -> dispute.surveyId().equals(surveyId))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Without loading the dispute, which is locked after its unit. */
    UUID unitOf(UUID surveyId, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select d.unitId from SurveyDispute d where d.id = :id and d.surveyId = :survey", UUID.class)
                .setParameter("id", id)
                .setParameter("survey", surveyId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Held until the transaction ends. */
    SurveyDispute lock(UUID surveyId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(dispute -> dispute.surveyId().equals(surveyId))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    Optional<SurveyDispute> openOf(UUID unitId) {
        return find("unitId = ?1 and status = ?2", unitId, DisputeStatus.OPEN).firstResultOptional();
    }

    Optional<SurveyDispute> latestOf(UUID unitId) {
        return find("unitId = ?1 order by id desc", unitId).firstResultOptional();
    }

    Map<UUID, UUID> openByUnit(Collection<UUID> unitIds) {
        return unitIds.isEmpty()
                ? Map.of()
                : list("unitId in ?1 and status = ?2", unitIds, DisputeStatus.OPEN).stream()
                        .collect(Collectors.toMap(SurveyDispute::unitId, SurveyDispute::id));
    }
}
