package org.sanbuzou.taskgroup.survey.coverage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

record VillageCoverage(
        UUID surveyId, int thresholdPercent, Instant at, CoverageOfVillage village, List<CoverageOfBlock> blocks) {}
