package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class SurveyBlocks extends BranchRepository<SurveyBlock> {
    /** What the blocks of a survey or a pair hold together. */
    record Sum(UUID id, long blocks, long units, long done) {}

    private static final String SUM = "count(*), sum(b.notVisited + b.notHome + b.refused + b.inProgress + b.done"
            + " + b.disputed), sum(b.done) from SurveyBlock b where ";

    SurveyBlocks() {
        super("片区");
    }

    List<SurveyBlock> of(UUID surveyId) {
        return list("surveyId", surveyId);
    }

    List<SurveyBlock> ofPairs(Collection<UUID> pairIds) {
        return pairIds.isEmpty() ? List.of() : list("pairId in ?1", pairIds);
    }

    Map<UUID, SurveyBlock> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(SurveyBlock::id, Function.identity()));
    }

    Map<UUID, Sum> sumsOfSurveys(Collection<UUID> surveyIds) {
        return sums("b.surveyId", surveyIds);
    }

    Map<UUID, Sum> sumsOfPairs(Collection<UUID> pairIds) {
        return sums("b.pairId", pairIds);
    }

    private Map<UUID, Sum> sums(String by, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select %1$s, ".formatted(by) + SUM + "%1$s in :ids group by %1$s".formatted(by), Sum.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Sum::id, Function.identity()));
    }

    void assign(Collection<UUID> ids, UUID pairId) {
        update("pairId = ?1 where id in ?2", pairId, ids);
    }
}
