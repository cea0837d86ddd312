package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;

/** Puts together what a duty takes over and what it leaves. */
@ApplicationScoped
class HandoverViews {
    private final Handovers handovers;
    private final DutyProblems problems;
    private final DutyProblemViews problemViews;

    HandoverViews(Handovers handovers, DutyProblems problems, DutyProblemViews problemViews) {
        this.handovers = handovers;
        this.problems = problems;
        this.problemViews = problemViews;
    }

    HandoverView of(Duty duty) {
        var earlier = handovers.before(duty).map(HandoverView.Earlier::of).orElse(null);
        var open = problemViews.of(problems.openAt(duty));
        return handovers
                .findByIdOptional(duty.id())
                .map(handover -> HandoverView.of(handover, earlier, open))
                .orElseGet(() -> HandoverView.none(duty.id(), earlier, open));
    }
}
