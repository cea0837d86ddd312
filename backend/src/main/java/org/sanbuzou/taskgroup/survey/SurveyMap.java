package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the places of units in two queries. */
@ApplicationScoped
class SurveyMap {
    private final SurveyBlocks blocks;
    private final SurveyVillages villages;

    SurveyMap(SurveyBlocks blocks, SurveyVillages villages) {
        this.blocks = blocks;
        this.villages = villages;
    }

    SurveyPlaces of(Collection<UUID> blockIds) {
        return places(blocks.byId(blockIds).values());
    }

    SurveyPlaces places(Collection<SurveyBlock> found) {
        var villageIds = found.stream().map(SurveyBlock::villageId).collect(Collectors.toSet());
        var known = villageIds.isEmpty() ? List.<SurveyVillage>of() : villages.list("id in ?1", villageIds);
        return new SurveyPlaces(
                found.stream().collect(Collectors.toMap(SurveyBlock::id, Function.identity())),
                known.stream().collect(Collectors.toMap(SurveyVillage::id, Function.identity())));
    }
}
