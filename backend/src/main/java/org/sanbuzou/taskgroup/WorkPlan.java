package org.sanbuzou.taskgroup;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.taskgroup.network.CyclicNetwork;
import org.sanbuzou.taskgroup.network.DependencyKind;
import org.sanbuzou.taskgroup.network.Network;
import org.sanbuzou.taskgroup.network.NetworkDependency;
import org.sanbuzou.taskgroup.network.NetworkTask;

/** The tasks of a group and what they wait for, read without loading entities. */
record WorkPlan(List<Step> steps, List<Link> links) {
    record Step(UUID id, String code, int durationDays) {}

    record Link(UUID id, UUID predecessorId, UUID successorId, DependencyKind kind) {
        NetworkDependency forNetwork() {
            return new NetworkDependency(predecessorId.toString(), successorId.toString(), kind);
        }
    }

    /** A link whose task was added or removed between the two reads is left out. */
    WorkPlan {
        var known = steps.stream().map(Step::id).collect(Collectors.toSet());
        links = links.stream()
                .filter(link -> known.contains(link.predecessorId()) && known.contains(link.successorId()))
                .toList();
    }

    WorkPlan with(Link link) {
        return new WorkPlan(
                steps, Stream.concat(links.stream(), Stream.of(link)).toList());
    }

    boolean links(UUID predecessorId, UUID successorId) {
        return links.stream()
                .anyMatch(link -> link.predecessorId().equals(predecessorId)
                        && link.successorId().equals(successorId));
    }

    boolean has(UUID taskId) {
        return steps.stream().anyMatch(step -> step.id().equals(taskId));
    }

    /** @throws RuleViolation naming the tasks that wait for each other in a circle */
    Network network() {
        try {
            return Network.of(
                    steps.stream()
                            .map(step -> new NetworkTask(step.id().toString(), step.durationDays()))
                            .toList(),
                    links.stream().map(Link::forNetwork).toList());
        } catch (CyclicNetwork e) {
            throw new RuleViolation("CYCLE", "前置关系成环：" + codes(e.cycle()) + "。请去掉其中一条。");
        }
    }

    private String codes(List<String> cycle) {
        var codes = steps.stream().collect(Collectors.toMap(step -> step.id().toString(), Step::code));
        return Stream.concat(cycle.stream(), Stream.of(cycle.get(0)))
                .map(codes::get)
                .collect(Collectors.joining(" → "));
    }
}
