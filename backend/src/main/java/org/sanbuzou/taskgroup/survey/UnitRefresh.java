package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.taskgroup.survey.rules.OutsideFinding;
import org.sanbuzou.taskgroup.survey.rules.RevisitPlan;
import org.sanbuzou.taskgroup.survey.rules.UnitState;

/** Works out anew what follows from all visits of a unit, so that the order of their arrival does not matter. */
@ApplicationScoped
class UnitRefresh {
    private final SurveyVisits visits;
    private final SurveyDisputes disputes;
    private final BlockCounts counts;
    private final AgreedRules rules;
    private final BranchTime time;

    UnitRefresh(SurveyVisits visits, SurveyDisputes disputes, BlockCounts counts, AgreedRules rules, BranchTime time) {
        this.visits = visits;
        this.disputes = disputes;
        this.counts = counts;
        this.rules = rules;
        this.time = time;
    }

    /** The unit is held by the caller. */
    void refresh(SurveyUnit unit) {
        var before = unit.status();
        var state = UnitState.of(visits.facts(unit.id()), plan(), found(unit), BranchTime.ZONE);
        unit.become(state);
        if (before != state.status()) {
            counts.change(unit.blockId(), before, state.status());
        }
    }

    private OutsideFinding found(SurveyUnit unit) {
        var settledOn = disputes.latestOf(unit.id())
                .filter(dispute -> dispute.resolvedAt() != null)
                .map(dispute -> LocalDate.ofInstant(dispute.resolvedAt(), BranchTime.ZONE))
                .orElse(null);
        return new OutsideFinding(settledOn, unit.refutedAt());
    }

    private RevisitPlan plan() {
        var agreed = rules.numbers(
                Set.of(
                        Rule.SURVEY_NOT_HOME_DAYS,
                        Rule.SURVEY_REFUSED_DAYS,
                        Rule.SURVEY_IN_PROGRESS_DAYS,
                        Rule.SURVEY_MOST_ATTEMPTS),
                time.today());
        return new RevisitPlan(
                agreed.get(Rule.SURVEY_NOT_HOME_DAYS),
                agreed.get(Rule.SURVEY_REFUSED_DAYS),
                agreed.get(Rule.SURVEY_IN_PROGRESS_DAYS),
                agreed.get(Rule.SURVEY_MOST_ATTEMPTS));
    }
}
