package org.sanbuzou.taskgroup.survey.coverage;

import java.util.UUID;

record CoverageOfBlock(UUID blockId, String blockName, UUID pairId, CoverageFigure figure) {}
