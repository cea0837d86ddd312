package org.sanbuzou.taskgroup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.taskgroup.timeline.TimelineEntry;
import org.sanbuzou.taskgroup.timeline.TimelineKind;
import org.sanbuzou.taskgroup.timeline.TimelineMark;
import org.sanbuzou.taskgroup.timeline.TimelineSource;

/** Decisions in the timeline of their group. */
@ApplicationScoped
class DecisionsTaken implements TimelineSource {
    private final ParallelDecisions decisions;

    DecisionsTaken(ParallelDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public int rank() {
        return 8;
    }

    @Override
    public List<TimelineEntry> before(UUID groupId, TimelineMark mark, int limit) {
        return decisions.before(groupId, mark, limit).stream()
                .map(decision -> entry(decision.view()))
                .toList();
    }

    private static TimelineEntry entry(ParallelDecisionView decision) {
        var words = "不再等 %d 条软前置，计划工期由 %d 天变为 %d 天%s";
        return new TimelineEntry(
                TimelineKind.DECISION,
                LocalDate.ofInstant(decision.decidedAt(), BranchTime.ZONE),
                decision.id(),
                decision.id(),
                words.formatted(
                        decision.dropped().size(),
                        decision.daysBefore(),
                        decision.daysAfter(),
                        decision.withdrawnAt() == null ? "" : "（后来撤回）"),
                decision.reason(),
                null,
                decision.decidedByName());
    }
}
