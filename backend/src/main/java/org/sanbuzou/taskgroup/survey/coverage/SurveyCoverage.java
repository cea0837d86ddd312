package org.sanbuzou.taskgroup.survey.coverage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

record SurveyCoverage(
        UUID surveyId, int thresholdPercent, Instant at, CoverageFigure total, List<CoverageOfVillage> villages) {}
