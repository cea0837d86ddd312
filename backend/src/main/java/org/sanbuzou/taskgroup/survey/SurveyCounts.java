package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Counts of units for the packages above, read from the counts kept with the blocks: never from the units. */
@ApplicationScoped
public class SurveyCounts {
    private static final String BY_VILLAGE = """
            select v.id, v.code, v.name, count(*), count(*) - count(b.pairId),
            sum(b.notVisited), sum(b.notHome), sum(b.refused), sum(b.inProgress), sum(b.done), sum(b.disputed)
            from SurveyBlock b join SurveyVillage v on v.id = b.villageId
            where b.surveyId = :survey group by v.id, v.code, v.name order by v.code""";

    private final SurveyBlocks blocks;
    private final SurveyVillages villages;

    SurveyCounts(SurveyBlocks blocks, SurveyVillages villages) {
        this.blocks = blocks;
        this.villages = villages;
    }

    /** In order of their codes. */
    public List<AreaCount> villages(UUID surveyId) {
        return blocks.getEntityManager()
                .createQuery(BY_VILLAGE, AreaCount.class)
                .setParameter("survey", surveyId)
                .getResultList();
    }

    /** In the order people count them. */
    public List<AreaCount> blocks(UUID surveyId, UUID villageId) {
        villages.require(surveyId, villageId);
        return blocks.list("villageId", villageId).stream()
                .map(SurveyBlock::count)
                .sorted(Comparator.comparing(AreaCount::name, NaturalOrder.OF_TEXTS))
                .toList();
    }
}
