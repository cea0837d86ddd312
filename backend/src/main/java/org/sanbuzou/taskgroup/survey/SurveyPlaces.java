package org.sanbuzou.taskgroup.survey;

import java.util.Map;
import java.util.UUID;

/** What blocks and their villages are called, and who visits them. */
record SurveyPlaces(Map<UUID, SurveyBlock> blocks, Map<UUID, SurveyVillage> villages) {
    String villageName(UUID blockId) {
        return village(blockId).name();
    }

    SurveyVillage village(UUID blockId) {
        return villages.get(blocks.get(blockId).villageId());
    }

    String blockName(UUID blockId) {
        return blocks.get(blockId).name();
    }

    UUID pairId(UUID blockId) {
        return blocks.get(blockId).pairId();
    }
}
