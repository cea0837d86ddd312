package org.sanbuzou.taskgroup.survey.coverage;

import java.util.UUID;
import org.sanbuzou.taskgroup.survey.AreaCount;

record CoverageOfVillage(
        UUID villageId,
        String villageCode,
        String villageName,
        long blocks,
        long unassignedBlocks,
        CoverageFigure figure) {
    static CoverageOfVillage of(AreaCount village, CoverageFigure figure) {
        return new CoverageOfVillage(
                village.id(), village.code(), village.name(), village.blocks(), village.unassignedBlocks(), figure);
    }
}
