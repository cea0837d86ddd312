package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.taskgroup.TaskGroupDirectory;

/** Puts to a survey what is kept elsewhere: its group's name, its counts and whether the caller takes part. */
@ApplicationScoped
class SurveyViews {
    private final TaskGroupDirectory groups;
    private final SurveyBlocks blocks;
    private final SurveyPairs pairs;
    private final CurrentUser user;

    SurveyViews(TaskGroupDirectory groups, SurveyBlocks blocks, SurveyPairs pairs, CurrentUser user) {
        this.groups = groups;
        this.blocks = blocks;
        this.pairs = pairs;
        this.user = user;
    }

    SurveyView of(Survey survey) {
        return of(new Page<>(List.of(survey), null)).items().get(0);
    }

    Page<SurveyView> of(Page<Survey> page) {
        var names = groups.names(page.items().stream().map(Survey::taskGroupId).collect(Collectors.toSet()));
        var sums = blocks.sumsOfSurveys(page.items().stream().map(Survey::id).toList());
        var mine = pairs.surveysOf(user.memberId());
        return page.map(survey -> SurveyView.of(
                survey, names.get(survey.taskGroupId()), sums.get(survey.id()), mine.contains(survey.id())));
    }
}
