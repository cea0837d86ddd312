package org.sanbuzou.taskgroup;

import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;
import org.sanbuzou.taskgroup.network.DependencyKind;

record DependencyView(
        UUID id,
        UUID predecessorId,
        UUID successorId,
        DependencyKind kind,
        int lagDays,
        String evidence,
        UUID droppedByDecisionId,
        int version)
        implements Versioned {
    static DependencyView of(Dependency dependency) {
        return new DependencyView(
                dependency.id(),
                dependency.predecessorId(),
                dependency.successorId(),
                dependency.kind(),
                dependency.lagDays(),
                dependency.evidence(),
                dependency.droppedByDecisionId(),
                dependency.version());
    }
}
