package org.sanbuzou.taskgroup;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.taskgroup.network.NetworkAnalysis;
import org.sanbuzou.taskgroup.network.TaskTimes;

record NetworkView(
        int serialDays,
        int plannedDays,
        int hardOnlyDays,
        List<String> criticalPath,
        List<TaskTimes> tasks,
        List<Suggestion> advice,
        boolean adviceExact) {

    /** @param drop ids of dependencies */
    record Suggestion(List<UUID> drop, int savedDays) {}

    static NetworkView of(WorkPlan plan) {
        var analysis = NetworkAnalysis.of(plan.network());
        var ids = plan.links().stream().collect(Collectors.toMap(WorkPlan.Link::forNetwork, WorkPlan.Link::id));
        return new NetworkView(
                analysis.serialDays(),
                analysis.plannedDays(),
                analysis.hardOnlyDays(),
                analysis.criticalPath(),
                analysis.tasks(),
                analysis.advice().stream()
                        .map(advice -> new Suggestion(
                                advice.drop().stream().map(ids::get).toList(), advice.savedDays()))
                        .toList(),
                analysis.adviceExact());
    }
}
