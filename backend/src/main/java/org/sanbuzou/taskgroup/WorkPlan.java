package org.sanbuzou.taskgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.taskgroup.network.CyclicNetwork;
import org.sanbuzou.taskgroup.network.DependencyKind;
import org.sanbuzou.taskgroup.network.Network;
import org.sanbuzou.taskgroup.network.NetworkDependency;
import org.sanbuzou.taskgroup.network.NetworkTask;

/** The tasks of a group and what they wait for, read without loading entities. */
public record WorkPlan(List<Step> steps, List<Link> links) {
    private static final int MOST_CYCLE_CODES = 12;

    /** A task; numbers of days are workdays, {@code lowDays}, {@code highDays}, the owner and the dates may be null. */
    public record Step(
            UUID id,
            String code,
            String name,
            UUID ownerMemberId,
            TaskStatus status,
            int durationDays,
            Integer lowDays,
            Integer highDays,
            LocalDate startNotBefore,
            LocalDate startedOn,
            LocalDate finishedOn,
            int version) {
        static Step of(Task task) {
            return new Step(
                    task.id(),
                    task.code(),
                    task.name(),
                    task.ownerMemberId(),
                    task.status(),
                    task.durationDays(),
                    task.lowDays(),
                    task.highDays(),
                    task.startNotBefore(),
                    task.startedOn(),
                    task.finishedOn(),
                    task.version());
        }

        /** Whether nothing differs from which days follow. */
        boolean takesTheDaysOf(Step other) {
            return status == other.status
                    && durationDays == other.durationDays
                    && Objects.equals(startNotBefore, other.startNotBefore)
                    && Objects.equals(startedOn, other.startedOn)
                    && Objects.equals(finishedOn, other.finishedOn);
        }

        /** The same task with other expectations. */
        public Step with(Estimates estimates) {
            return new Step(
                    id,
                    code,
                    name,
                    ownerMemberId,
                    status,
                    estimates.durationDays(),
                    estimates.lowDays(),
                    estimates.highDays(),
                    estimates.startNotBefore(),
                    startedOn,
                    finishedOn,
                    version);
        }
    }

    /** @param droppedByDecisionId null while it is waited for */
    public record Link(
            UUID id, UUID predecessorId, UUID successorId, DependencyKind kind, int lagDays, UUID droppedByDecisionId) {
        static Link of(Dependency dependency) {
            return new Link(
                    dependency.id(),
                    dependency.predecessorId(),
                    dependency.successorId(),
                    dependency.kind(),
                    dependency.lagDays(),
                    dependency.droppedByDecisionId());
        }

        public boolean isKept() {
            return droppedByDecisionId == null;
        }

        public boolean isSoft() {
            return kind == DependencyKind.SOFT;
        }

        NetworkDependency forNetwork() {
            return new NetworkDependency(predecessorId.toString(), successorId.toString(), kind, lagDays);
        }
    }

    /** A link whose task was added or removed between the two reads is left out. */
    public WorkPlan {
        var known = steps.stream().map(Step::id).collect(Collectors.toSet());
        links = links.stream()
                .filter(link -> known.contains(link.predecessorId()) && known.contains(link.successorId()))
                .toList();
    }

    WorkPlan with(Link link) {
        return new WorkPlan(
                steps, Stream.concat(links.stream(), Stream.of(link)).toList());
    }

    /** With this task as it is said here. */
    WorkPlan with(Step step) {
        return new WorkPlan(
                steps.stream()
                        .map(other -> other.id().equals(step.id()) ? step : other)
                        .toList(),
                links);
    }

    WorkPlan withoutTask(UUID taskId) {
        return new WorkPlan(
                steps.stream().filter(step -> !step.id().equals(taskId)).toList(), links);
    }

    /** Without these links. */
    public WorkPlan without(Set<UUID> linkIds) {
        return new WorkPlan(
                steps,
                links.stream().filter(link -> !linkIds.contains(link.id())).toList());
    }

    boolean links(UUID predecessorId, UUID successorId) {
        return links.stream()
                .anyMatch(link -> link.predecessorId().equals(predecessorId)
                        && link.successorId().equals(successorId));
    }

    boolean has(UUID taskId) {
        return steps.stream().anyMatch(step -> step.id().equals(taskId));
    }

    /** What is waited for, in the order of {@link #network()}. */
    public List<Link> keptLinks() {
        return links.stream().filter(Link::isKept).toList();
    }

    /** Of the kept links; tasks are in the order of the steps. */
    public Network network() {
        return network(Link::isKept);
    }

    /** As if what this decision dropped were still waited for. */
    public Network networkBefore(UUID decisionId) {
        return network(link -> link.isKept() || link.droppedByDecisionId().equals(decisionId));
    }

    /**
     * Dropped links count, so that a decision can be withdrawn at any time.
     *
     * @throws RuleViolation naming the tasks that wait for each other in a circle
     */
    void requireNoCycle() {
        network(link -> true);
    }

    private Network network(Predicate<Link> counts) {
        try {
            return Network.of(
                    steps.stream()
                            .map(step -> new NetworkTask(step.id().toString(), step.durationDays()))
                            .toList(),
                    links.stream().filter(counts).map(Link::forNetwork).toList());
        } catch (CyclicNetwork e) {
            throw new RuleViolation("CYCLE", "前置关系成环：" + codes(e.cycle()) + "。请去掉其中一条。");
        }
    }

    private String codes(List<String> cycle) {
        var codes = steps.stream().collect(Collectors.toMap(step -> step.id().toString(), Step::code));
        var shown = cycle.stream().limit(MOST_CYCLE_CODES).map(codes::get);
        var rest = Stream.of("…共 " + cycle.size() + " 个环节").filter(text -> cycle.size() > MOST_CYCLE_CODES);
        return Stream.of(shown, rest, Stream.of(codes.get(cycle.get(0))))
                .flatMap(part -> part)
                .collect(Collectors.joining(" → "));
    }
}
