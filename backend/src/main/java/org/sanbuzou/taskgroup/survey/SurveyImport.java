package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;

/** That somebody imported units: the recorded act the units follow from. */
@Entity
class SurveyImport extends BranchOwned {
    private UUID surveyId;

    private int fileRows;

    private int created;
    private int updated;
    private int rejected;
    private String importedBy;
    private Instant importedAt;

    protected SurveyImport() {}

    SurveyImport(Survey survey, UnitImportReport report, String by, Instant now) {
        super(survey.branchId());
        this.surveyId = survey.id();
        this.fileRows = report.rows();
        this.created = report.created();
        this.updated = report.updated();
        this.rejected = report.rejected();
        this.importedBy = by;
        this.importedAt = now;
    }
}
