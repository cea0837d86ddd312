package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** A village of a survey; made by an import. */
@Entity
@Unaudited(creationOnly = true)
class SurveyVillage extends BranchOwned {
    private UUID surveyId;
    private String code;
    private String name;

    protected SurveyVillage() {}

    SurveyVillage(Survey survey, String code, String name) {
        super(survey.branchId());
        this.surveyId = survey.id();
        this.code = code;
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    UUID surveyId() {
        return surveyId;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
