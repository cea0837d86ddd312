package org.sanbuzou.taskgroup.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.taskgroup.WorkPlan;

/** A soft predecessor as it was when it was decided to wait for it no longer. */
record DroppedEdge(
        UUID dependencyId,
        String predecessorCode,
        String predecessorName,
        String successorCode,
        String successorName,
        int lagDays,
        String evidence) {
    static List<DroppedEdge> of(WorkPlan plan, Collection<UUID> dropped, Map<UUID, String> evidence) {
        var steps = plan.steps().stream().collect(Collectors.toMap(WorkPlan.Step::id, Function.identity()));
        return plan.links().stream()
                .filter(link -> dropped.contains(link.id()))
                .map(link -> of(
                        link, steps.get(link.predecessorId()), steps.get(link.successorId()), evidence.get(link.id())))
                .toList();
    }

    private static DroppedEdge of(WorkPlan.Link link, WorkPlan.Step before, WorkPlan.Step after, String evidence) {
        return new DroppedEdge(
                link.id(), before.code(), before.name(), after.code(), after.name(), link.lagDays(), evidence);
    }
}
