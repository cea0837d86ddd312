package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.taskgroup.survey.rules.UnitStatus;

@ApplicationScoped
class SurveyUnits extends BranchRepository<SurveyUnit> {
    private static final String WHAT = "户";

    record Finished(UUID id, UUID blockId) {}

    SurveyUnits() {
        super(WHAT);
    }

    /** By code; by the day of the next visit where such a day is asked for. */
    Page<SurveyUnit> page(PageRequest request, UUID surveyId, SurveyUnitFilter filter) {
        Keyset<SurveyUnit> order = filter.byDay()
                ? Keyset.by("nextVisitOn", SurveyUnit::nextVisitOn, LocalDate::parse, false)
                        .then("code", SurveyUnit::code, Function.identity())
                : Keyset.by("code", SurveyUnit::code, Function.identity(), false);
        return page(request, order, filter.where(), filter.parameters(surveyId));
    }

    SurveyUnit require(UUID surveyId, UUID id) {
        return findByIdOptional(id)
                .filter(unit -> unit.surveyId().equals(surveyId))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Held until the transaction ends, in one order for all; unknown ids are absent. */
    Map<UUID, SurveyUnit> lock(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list().stream()
                .collect(Collectors.toMap(SurveyUnit::id, Function.identity()));
    }

    /** Until the transaction ends; the unit is read anew. */
    void hold(SurveyUnit unit) {
        getEntityManager().refresh(unit, LockModeType.PESSIMISTIC_WRITE);
    }

    Map<String, SurveyUnit> byCode(UUID surveyId, Collection<String> codes) {
        return list("surveyId = ?1 and code in ?2", surveyId, codes).stream()
                .collect(Collectors.toMap(SurveyUnit::code, Function.identity()));
    }

    Map<UUID, SurveyUnit> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(SurveyUnit::id, Function.identity()));
    }

    List<SurveyUnit> inBlocks(Collection<UUID> blockIds) {
        return blockIds.isEmpty() ? List.of() : list("blockId in ?1", blockIds);
    }

    /** After this code, null for the first; in order of codes. */
    List<SurveyUnit> portion(UUID surveyId, String afterCode, int most) {
        return find("surveyId = ?1 and code > ?2 order by code", surveyId, afterCode == null ? "" : afterCode)
                .page(0, most)
                .list();
    }

    /** In no order. */
    List<Finished> finished(UUID surveyId, Instant until) {
        return getEntityManager()
                .createQuery(
                        "select u.id, u.blockId from SurveyUnit u where u.surveyId = :survey and u.status = :done"
                                + " and u.lastVisitAt < :until",
                        Finished.class)
                .setParameter("survey", surveyId)
                .setParameter("done", UnitStatus.DONE)
                .setParameter("until", until)
                .getResultList();
    }

    /** Units by pair that are to be visited again on this day or before. */
    Map<UUID, Long> dueByPair(Collection<UUID> pairIds, LocalDate day) {
        if (pairIds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select b.pairId, count(*) from SurveyUnit u join SurveyBlock b on b.id = u.blockId"
                                + " where b.pairId in :pairs and u.nextVisitOn <= :day group by b.pairId",
                        Object[].class)
                .setParameter("pairs", pairIds)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
