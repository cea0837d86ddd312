package org.sanbuzou.taskgroup.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param pairId null takes the blocks back */
record AssignSurveyBlocks(
        UUID pairId,
        @Size(max = 1000) List<@NotNull UUID> villageIds,
        @Size(max = 5000) List<@NotNull UUID> blockIds) {
    AssignSurveyBlocks {
        villageIds = villageIds == null ? List.of() : villageIds;
        blockIds = blockIds == null ? List.of() : blockIds;
    }
}
