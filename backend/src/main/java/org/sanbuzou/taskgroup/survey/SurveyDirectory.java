package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Surveys for the packages above. */
@ApplicationScoped
public class SurveyDirectory {
    private final Surveys surveys;

    SurveyDirectory(Surveys surveys) {
        this.surveys = surveys;
    }

    /** @throws org.sanbuzou.shared.NotFound when the branch has no such survey */
    public Survey require(UUID id) {
        return surveys.require(id);
    }

    /** The same, held until the transaction ends. */
    public Survey lock(UUID id) {
        return surveys.lock(id);
    }
}
