package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.taskgroup.survey.imports.RowProblem;
import org.sanbuzou.taskgroup.survey.imports.UnitFile;
import org.sanbuzou.taskgroup.survey.imports.UnitList;
import org.sanbuzou.taskgroup.survey.imports.UnitRow;
import org.sanbuzou.taskgroup.survey.rules.UnitStatus;

@ApplicationScoped
class SurveyImportService {
    private static final int ASKED_AT_ONCE = 1_000;

    private final Surveys surveys;
    private final SurveyVillages villages;
    private final SurveyBlocks blocks;
    private final SurveyUnits units;
    private final SurveyImports imports;
    private final BlockCounts counts;
    private final CurrentUser user;
    private final BranchTime time;

    SurveyImportService(
            Surveys surveys,
            SurveyVillages villages,
            SurveyBlocks blocks,
            SurveyUnits units,
            SurveyImports imports,
            BlockCounts counts,
            CurrentUser user,
            BranchTime time) {
        this.surveys = surveys;
        this.villages = villages;
        this.blocks = blocks;
        this.units = units;
        this.imports = imports;
        this.counts = counts;
        this.user = user;
        this.time = time;
    }

    /** Good rows are kept, the others listed; a dry run gives the same report and writes nothing. Two imports come in turn. */
    @Transactional
    UnitImportReport load(UUID surveyId, Path file, boolean dryRun) throws IOException {
        var survey = dryRun ? surveys.require(surveyId) : surveys.lock(surveyId);
        survey.requireOpen();
        var list = UnitFile.read(file);
        var merge = new UnitMerge(survey, villages.of(surveyId), blocks.of(surveyId), known(surveyId, list));
        list.rows().forEach(merge::take);
        var report = report(list, merge, dryRun);
        if (!dryRun) {
            write(merge);
            imports.persist(new SurveyImport(survey, report, user.displayName(), time.now()));
        }
        return report;
    }

    private Map<String, SurveyUnit> known(UUID surveyId, UnitList list) {
        var known = new HashMap<String, SurveyUnit>();
        var codes = list.rows().stream().map(UnitRow::code).toList();
        for (int from = 0; from < codes.size(); from += ASKED_AT_ONCE) {
            known.putAll(units.byCode(surveyId, codes.subList(from, Math.min(codes.size(), from + ASKED_AT_ONCE))));
        }
        return known;
    }

    private static UnitImportReport report(UnitList list, UnitMerge merge, boolean dryRun) {
        long rejected = list.problems().stream().map(RowProblem::row).distinct().count();
        return new UnitImportReport(
                dryRun,
                list.count(),
                merge.newUnits().size(),
                merge.moves().size(),
                merge.unchanged(),
                Math.toIntExact(rejected),
                list.problems());
    }

    /** Each kind as a whole, so that they go out in batches. Like a visit, it holds the units before it counts them. */
    private void write(UnitMerge merge) {
        merge.renamed().forEach(SurveyVillage::rename);
        villages.persist(merge.newVillages());
        blocks.persist(merge.newBlocks());
        units.persist(merge.newUnits());
        units.flush();
        merge.moves().stream()
                .map(UnitMerge.Move::unit)
                .sorted(Comparator.comparing(unit -> unit.id().toString()))
                .forEach(units::hold);
        merge.moves().forEach(this::move);
        merge.newUnits().stream()
                .collect(Collectors.groupingBy(SurveyUnit::blockId, Collectors.counting()))
                .forEach((block, made) -> counts.add(block, UnitStatus.NOT_VISITED, Math.toIntExact(made)));
    }

    private void move(UnitMerge.Move move) {
        counts.move(move.unit().blockId(), move.to().id(), move.unit().status());
        move.unit().moveTo(move.to());
    }
}
