package org.sanbuzou.taskgroup.difficulty;

import org.sanbuzou.taskgroup.timeline.TimelineKind;

/** What was done about a difficulty. */
public enum DifficultyStepKind {
    OPENING(TimelineKind.DIFFICULTY_OPENED),
    ANALYSIS(TimelineKind.DIFFICULTY_ANALYSED),
    ADJUSTMENT(TimelineKind.PLAN_ADJUSTED),
    SOLUTION(TimelineKind.DIFFICULTY_SOLVED),
    SHELVING(TimelineKind.DIFFICULTY_SHELVED),
    REOPENING(TimelineKind.DIFFICULTY_REOPENED);

    private final TimelineKind inTimeline;

    DifficultyStepKind(TimelineKind inTimeline) {
        this.inTimeline = inTimeline;
    }

    TimelineKind inTimeline() {
        return inTimeline;
    }
}
