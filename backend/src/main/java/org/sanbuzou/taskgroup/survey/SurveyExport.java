package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Sheet;
import org.sanbuzou.taskgroup.survey.rules.NextVisitBy;
import org.sanbuzou.taskgroup.survey.rules.UnitState;

/** All units of a survey as a workbook. */
@ApplicationScoped
class SurveyExport {
    private static final int PORTION = 1_000;
    private static final List<String> COLUMNS =
            List.of("户编号", "村", "片区", "负责人", "状态", "原因", "入户次数", "最近入户", "下次入户", "由委员决定");

    private final SurveyUnits units;
    private final SurveyBlocks blocks;
    private final SurveyMap map;
    private final PairNames pairNames;

    SurveyExport(SurveyUnits units, SurveyBlocks blocks, SurveyMap map, PairNames pairNames) {
        this.units = units;
        this.blocks = blocks;
        this.map = map;
        this.pairNames = pairNames;
    }

    /** Portion by portion, so that memory does not grow with the survey. */
    void write(Survey survey, OutputStream out) throws IOException {
        var places = map.places(blocks.of(survey.id()));
        var people = pairNames.of(places);
        try (var sheet = new Sheet(out, "入户摸排", COLUMNS)) {
            var portion = units.portion(survey.id(), null, PORTION);
            while (!portion.isEmpty()) {
                for (var unit : portion) {
                    row(sheet, unit, places, people);
                }
                units.getEntityManager().clear();
                portion = units.portion(
                        survey.id(), portion.get(portion.size() - 1).code(), PORTION);
            }
        }
    }

    private static void row(Sheet sheet, SurveyUnit unit, SurveyPlaces places, Map<UUID, String> people)
            throws IOException {
        var state = unit.state();
        sheet.row(
                unit.code(),
                places.villageName(unit.blockId()),
                places.blockName(unit.blockId()),
                people.get(places.pairId(unit.blockId())),
                SurveyWords.of(state.status()),
                reason(state),
                state.visits(),
                day(state.lastVisitAt()),
                state.nextVisitOn(),
                state.needsDecision() ? "是" : null);
    }

    private static String reason(UnitState state) {
        if (state.nextVisitBy() == NextVisitBy.BACK_CHECK) {
            return "回访核实不属实";
        }
        return state.reason() == null ? null : SurveyWords.of(state.reason());
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, BranchTime.ZONE);
    }
}
