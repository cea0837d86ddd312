package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.taskgroup.survey.rules.VisitResult;

/** Opens a dispute where a visit found one, so that nobody has to write it down twice. */
@ApplicationScoped
class DisputeOpening {
    private final SurveyDisputes disputes;
    private final CurrentUser user;
    private final BranchTime time;

    DisputeOpening(SurveyDisputes disputes, CurrentUser user, BranchTime time) {
        this.disputes = disputes;
        this.user = user;
        this.time = time;
    }

    /** The unit is held by the caller. Where a dispute is open already, it is the same. */
    void openFor(SurveyUnit unit, SurveyVisit visit) {
        var facts = visit.facts();
        if (facts.result() == VisitResult.DISPUTED && disputes.openOf(unit.id()).isEmpty()) {
            disputes.persist(
                    new SurveyDispute(unit, visit.id(), facts.reason(), facts.note(), user.displayName(), time.now()));
        }
    }
}
