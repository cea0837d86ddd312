package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class SurveyVillages extends BranchRepository<SurveyVillage> {
    SurveyVillages() {
        super("村");
    }

    List<SurveyVillage> of(UUID surveyId) {
        return list("surveyId = ?1 order by code", surveyId);
    }

    SurveyVillage require(UUID surveyId, UUID id) {
        return findByIdOptional(id)
                .filter(village -> village.surveyId().equals(surveyId))
                .orElseThrow(() -> new NotFound("村", id));
    }
}
