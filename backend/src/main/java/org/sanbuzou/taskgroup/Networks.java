package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.taskgroup.network.Advice;
import org.sanbuzou.taskgroup.network.NetworkAnalysis;

/** The network of a group's work with what is known about it. */
@ApplicationScoped
class Networks {
    private static final int MOST_EDGES = 200;

    private final WorkPlans plans;

    Networks(WorkPlans plans) {
        this.plans = plans;
    }

    NetworkView of(UUID groupId) {
        plans.group(groupId);
        var plan = plans.of(groupId);
        var links = plan.keptLinks().stream().collect(Collectors.toMap(WorkPlan.Link::forNetwork, WorkPlan.Link::id));
        var analysis = NetworkAnalysis.of(plan.network());
        var edges = analysis.savedByDroppingOne().stream()
                .sorted(Comparator.comparingInt(Advice::savedDays).reversed())
                .limit(MOST_EDGES)
                .toList();
        var evidence = plans.evidence(
                groupId, edges.stream().map(one -> links.get(one.drop().get(0))).toList());
        return NetworkView.of(analysis, links, NetworkView.edges(edges, links, evidence));
    }
}
