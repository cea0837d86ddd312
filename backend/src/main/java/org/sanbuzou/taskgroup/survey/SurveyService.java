package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.TaskGroupDirectory;

@ApplicationScoped
class SurveyService {
    private final Surveys surveys;
    private final SurveyViews views;
    private final TaskGroupDirectory groups;
    private final CurrentBranch branch;

    SurveyService(Surveys surveys, SurveyViews views, TaskGroupDirectory groups, CurrentBranch branch) {
        this.surveys = surveys;
        this.views = views;
        this.groups = groups;
        this.branch = branch;
    }

    @Transactional
    SurveyView create(WriteSurvey write) {
        groups.requireNamed(write.taskGroupId(), "taskGroupId");
        var survey = new Survey(branch.require(), write);
        surveys.persistAndFlush(survey);
        return views.of(survey);
    }

    @Transactional
    SurveyView update(UUID id, IfMatch ifMatch, WriteSurvey write) {
        var survey = surveys.require(id);
        survey.change(ifMatch, write);
        surveys.flush();
        return views.of(survey);
    }

    @Transactional
    SurveyView close(UUID id) {
        var survey = surveys.lock(id);
        survey.close();
        surveys.flush();
        return views.of(survey);
    }

    @Transactional
    SurveyView reopen(UUID id) {
        var survey = surveys.lock(id);
        survey.reopen();
        surveys.flush();
        return views.of(survey);
    }
}
