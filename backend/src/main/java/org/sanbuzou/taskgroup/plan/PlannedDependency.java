package org.sanbuzou.taskgroup.plan;

import java.util.UUID;
import org.sanbuzou.taskgroup.WorkPlan;
import org.sanbuzou.taskgroup.network.DependencyKind;

record PlannedDependency(
        UUID id,
        UUID predecessorId,
        UUID successorId,
        DependencyKind kind,
        int lagDays,
        UUID droppedByDecisionId,
        boolean critical) {
    static PlannedDependency of(WorkPlan.Link link, boolean critical) {
        return new PlannedDependency(
                link.id(),
                link.predecessorId(),
                link.successorId(),
                link.kind(),
                link.lagDays(),
                link.droppedByDecisionId(),
                critical);
    }
}
