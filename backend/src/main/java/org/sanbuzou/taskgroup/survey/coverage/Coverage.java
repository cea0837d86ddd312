package org.sanbuzou.taskgroup.survey.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.taskgroup.survey.AreaCount;
import org.sanbuzou.taskgroup.survey.Survey;
import org.sanbuzou.taskgroup.survey.SurveyCounts;
import org.sanbuzou.taskgroup.survey.backcheck.BackCheckDirectory;

/** Puts counts, threshold and back-checks together. */
@ApplicationScoped
class Coverage {
    private static final AreaCount NOTHING = new AreaCount(null, null, null, null, 0, 0, 0, 0, 0, 0, 0, 0);

    private final SurveyCounts counts;
    private final BackCheckDirectory backChecks;
    private final BranchTime time;

    Coverage(SurveyCounts counts, BackCheckDirectory backChecks, BranchTime time) {
        this.counts = counts;
        this.backChecks = backChecks;
        this.time = time;
    }

    SurveyCoverage of(Survey survey) {
        int threshold = survey.thresholdPercent();
        var villages = counts.villages(survey.id());
        var verified = backChecks.latest(survey.id());
        var all = villages.stream().reduce(NOTHING, AreaCount::plus);
        return new SurveyCoverage(
                survey.id(),
                threshold,
                time.now(),
                CoverageFigure.of(all, threshold, verified.all().orElse(null)),
                villages.stream()
                        .map(village -> CoverageOfVillage.of(
                                village,
                                CoverageFigure.of(
                                        village, threshold, verified.byVillage().get(village.id()))))
                        .toList());
    }

    VillageCoverage of(Survey survey, UUID villageId) {
        int threshold = survey.thresholdPercent();
        var blocks = counts.blocks(survey.id(), villageId);
        var village = of(survey).villages().stream()
                .filter(found -> found.villageId().equals(villageId))
                .findFirst()
                .orElseThrow(() -> new NotFound("村", villageId));
        return new VillageCoverage(
                survey.id(),
                threshold,
                time.now(),
                village,
                blocks.stream()
                        .map(block -> new CoverageOfBlock(
                                block.id(), block.name(), block.pairId(), CoverageFigure.of(block, threshold, null)))
                        .toList());
    }
}
