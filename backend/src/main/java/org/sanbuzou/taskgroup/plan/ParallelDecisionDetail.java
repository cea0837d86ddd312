package org.sanbuzou.taskgroup.plan;

import java.util.List;
import org.sanbuzou.shared.web.Versioned;

record ParallelDecisionDetail(
        ParallelDecisionView decision, List<DecidedTask> tasks, DecisionOutcome outcome, int version)
        implements Versioned {
    /** @param now the plan as it is today */
    static ParallelDecisionDetail of(ParallelDecision decision, DatedPlan now) {
        return new ParallelDecisionDetail(
                decision.view(),
                decision.tasks(),
                decision.isWithdrawn() ? null : DecisionOutcome.of(decision.id(), now),
                decision.version());
    }
}
