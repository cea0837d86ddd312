package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.taskgroup.survey.rules.VisitFact;

@ApplicationScoped
class SurveyVisits extends BranchRepository<SurveyVisit> {
    /** @param pairId null for somebody in no pair */
    record Visitor(UUID unitId, UUID memberId, UUID pairId) {}

    SurveyVisits() {
        super("入户记录");
    }

    /** The latest visit first; null lets everything pass. */
    Page<SurveyVisit> page(PageRequest request, UUID surveyId, UUID unitId, UUID memberId, Boolean flagged) {
        var conditions = new ArrayList<>(List.of("surveyId = :survey"));
        var parameters = new HashMap<String, Object>();
        parameters.put("survey", surveyId);
        if (unitId != null) {
            conditions.add("facts.unitId = :unit");
            parameters.put("unit", unitId);
        }
        if (memberId != null) {
            conditions.add("facts.memberId = :member");
            parameters.put("member", memberId);
        }
        if (flagged != null) {
            conditions.add("flagged = :flagged");
            parameters.put("flagged", flagged);
        }
        var order = Keyset.by("happenedAt", SurveyVisit::happenedAt, Instant::parse, true);
        return page(request, order, String.join(" and ", conditions), parameters);
    }

    /** What counts of a unit's visits. */
    List<VisitFact> facts(UUID unitId) {
        return getEntityManager()
                .createQuery(
                        "select v.id, v.happenedAt, v.facts.result, v.facts.reason, v.facts.nextVisitOn"
                                + " from SurveyVisit v where v.facts.unitId = :unit and v.correctedById is null",
                        VisitFact.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** Whether another visit that counts, but for {@code except}, is so near that both may be the same. */
    boolean isNear(UUID unitId, Instant moment, Duration distance, UUID except) {
        return !find(
                        "facts.unitId = ?1 and happenedAt > ?2 and happenedAt < ?3 and correctedById is null"
                                + " and id <> ?4",
                        unitId,
                        moment.minus(distance),
                        moment.plus(distance),
                        except)
                .page(0, 1)
                .list()
                .isEmpty();
    }

    /** Without loading the visit, which is locked and read later. */
    Optional<UUID> unitOf(UUID surveyId, UUID visitId) {
        return getEntityManager()
                .createQuery(
                        "select v.facts.unitId from SurveyVisit v where v.id = :id and v.surveyId = :survey",
                        UUID.class)
                .setParameter("id", visitId)
                .setParameter("survey", surveyId)
                .getResultStream()
                .findFirst();
    }

    SurveyVisit lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who was at each of these units, corrected records included. */
    List<Visitor> visitors(Collection<UUID> unitIds) {
        return getEntityManager()
                .createQuery(
                        "select distinct v.facts.unitId, v.facts.memberId, v.pairId from SurveyVisit v"
                                + " where v.facts.unitId in :units",
                        Visitor.class)
                .setParameter("units", unitIds)
                .getResultList();
    }
}
