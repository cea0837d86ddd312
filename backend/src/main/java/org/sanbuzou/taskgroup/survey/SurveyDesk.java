package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;
import org.sanbuzou.taskgroup.survey.rules.VisitResult;

/** Runs surveys for the features above, under the same rules as a person. */
@ApplicationScoped
public class SurveyDesk {
    private final SurveyService surveys;
    private final SurveyImportService imports;
    private final SurveyPairService pairs;
    private final SurveyVisitService visits;
    private final SurveyVillages villages;
    private final SurveyUnits units;
    private final BranchTime time;

    SurveyDesk(
            SurveyService surveys,
            SurveyImportService imports,
            SurveyPairService pairs,
            SurveyVisitService visits,
            SurveyVillages villages,
            SurveyUnits units,
            BranchTime time) {
        this.surveys = surveys;
        this.imports = imports;
        this.pairs = pairs;
        this.visits = visits;
        this.villages = villages;
        this.units = units;
        this.time = time;
    }

    /** @return the id of the new survey */
    public UUID open(UUID taskGroupId, String name, LocalDate from, LocalDate to, int thresholdPercent) {
        return surveys.create(new WriteSurvey(taskGroupId, name, from, to, thresholdPercent))
                .id();
    }

    /** Imports a list of units (CSV). What was loaded before is written and let go of, as so many units would slow every later write. */
    public void load(UUID surveyId, InputStream list) throws IOException {
        var file = Files.createTempFile("units", ".csv");
        try {
            Files.copy(list, file, StandardCopyOption.REPLACE_EXISTING);
            imports.load(surveyId, file, false);
            units.flush();
            units.getEntityManager().clear();
        } finally {
            Files.delete(file);
        }
    }

    /** In their order. */
    public List<String> villageCodes(UUID surveyId) {
        return villages.of(surveyId).stream().map(SurveyVillage::code).toList();
    }

    /** @return the id of the new pair */
    public UUID pair(UUID surveyId, UUID firstMemberId, UUID secondMemberId) {
        return pairs.create(surveyId, new CreateSurveyPair(firstMemberId, secondMemberId))
                .id();
    }

    /** Makes a pair responsible for a village. */
    public void assign(UUID surveyId, UUID pairId, String villageCode) {
        var village = villages.of(surveyId).stream()
                .filter(each -> each.code().equals(villageCode))
                .map(SurveyVillage::id)
                .toList();
        pairs.assign(surveyId, new AssignSurveyBlocks(pairId, village, List.of()));
    }

    /** A visit as a phone with a right clock sends it now. */
    public void record(
            UUID surveyId, String unitCode, UUID memberId, Instant at, VisitResult result, SurveyReason reason) {
        var unit = units.byCode(surveyId, List.of(unitCode)).get(unitCode);
        visits.put(
                surveyId,
                Ids.next(),
                new WriteSurveyVisit(unit.id(), memberId, at, result, reason, null, null, null, time.now()));
    }
}
