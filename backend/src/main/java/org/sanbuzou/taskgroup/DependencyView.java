package org.sanbuzou.taskgroup;

import java.util.UUID;
import org.sanbuzou.taskgroup.network.DependencyKind;

record DependencyView(UUID id, UUID predecessorId, UUID successorId, DependencyKind kind, String evidence) {
    static DependencyView of(Dependency dependency) {
        return new DependencyView(
                dependency.id(),
                dependency.predecessorId(),
                dependency.successorId(),
                dependency.kind(),
                dependency.evidence());
    }
}
