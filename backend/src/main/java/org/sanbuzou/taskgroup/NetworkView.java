package org.sanbuzou.taskgroup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.taskgroup.network.Advice;
import org.sanbuzou.taskgroup.network.NetworkAnalysis;
import org.sanbuzou.taskgroup.network.NetworkDependency;
import org.sanbuzou.taskgroup.network.TaskTimes;

record NetworkView(
        int serialDays,
        int plannedDays,
        int hardOnlyDays,
        List<String> criticalPath,
        List<List<String>> criticalPaths,
        boolean allCriticalPaths,
        List<UUID> criticalDependencies,
        List<TaskTimes> tasks,
        List<Suggestion> advice,
        boolean adviceExact,
        List<SoftEdge> edges) {

    /** @param drop ids of dependencies */
    record Suggestion(List<UUID> drop, int savedDays, int days) {}

    record SoftEdge(UUID dependencyId, String predecessorId, String successorId, String evidence, int savedDays) {}

    static NetworkView of(NetworkAnalysis analysis, Map<NetworkDependency, UUID> ids, List<SoftEdge> edges) {
        return new NetworkView(
                analysis.serialDays(),
                analysis.plannedDays(),
                analysis.hardOnlyDays(),
                analysis.criticalPath(),
                analysis.critical().paths(),
                analysis.critical().complete(),
                named(analysis.critical().dependencies(), ids),
                analysis.tasks(),
                analysis.advice().stream()
                        .map(advice -> new Suggestion(
                                named(advice.drop(), ids),
                                advice.savedDays(),
                                analysis.plannedDays() - advice.savedDays()))
                        .toList(),
                analysis.adviceExact(),
                edges);
    }

    static List<SoftEdge> edges(List<Advice> single, Map<NetworkDependency, UUID> ids, Map<UUID, String> evidence) {
        return single.stream().map(one -> edge(one, ids, evidence)).toList();
    }

    private static SoftEdge edge(Advice one, Map<NetworkDependency, UUID> ids, Map<UUID, String> evidence) {
        var dependency = one.drop().get(0);
        var id = ids.get(dependency);
        return new SoftEdge(
                id, dependency.predecessorId(), dependency.successorId(), evidence.get(id), one.savedDays());
    }

    private static List<UUID> named(Collection<NetworkDependency> dependencies, Map<NetworkDependency, UUID> ids) {
        return dependencies.stream().map(ids::get).toList();
    }
}
