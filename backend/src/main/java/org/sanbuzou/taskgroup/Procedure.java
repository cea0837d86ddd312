package org.sanbuzou.taskgroup;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.taskgroup.network.CyclicNetwork;
import org.sanbuzou.taskgroup.network.DependencyKind;
import org.sanbuzou.taskgroup.network.Network;
import org.sanbuzou.taskgroup.network.NetworkDependency;
import org.sanbuzou.taskgroup.network.NetworkTask;

/**
 * A procedure as it is written down in a file: tasks with what they wait for, without people and days.
 * {@code expected} holds check values of the file's author and is not used.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Procedure(
        @PlainText @Size(max = 100) String name,
        @PlainText @Size(max = 20) String unit,
        Map<String, Object> expected,
        @NotNull @Size(min = 1, max = 5000) List<@Valid @NotNull Step> steps) {

    /** One task. All durations are workdays. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            @NotNull @Pattern(regexp = WriteTask.CODE, message = WriteTask.CODE_WANTED)
            String code,

            @NotNull @PlainText @Size(max = 100) String name,
            @NotNull @Min(0) @Max(3650) Integer durationDays,
            @Min(0) @Max(3650) Integer lowDays,
            @Min(0) @Max(3650) Integer highDays,
            @Size(max = 200) List<@Valid @NotNull Predecessor> predecessors) {
        public Step {
            predecessors = predecessors == null ? List.of() : predecessors;
        }
    }

    /** A task that must be finished first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Predecessor(
            @NotNull @Size(max = 20) String code,
            @NotNull DependencyKind kind,
            @Min(0) @Max(3650) Integer lagDays,
            @PlainText(lines = true) @Size(max = 500) String evidence) {
        public Predecessor {
            lagDays = lagDays == null ? Integer.valueOf(0) : lagDays;
        }

        ChangeDependency terms() {
            return new ChangeDependency(kind, lagDays, evidence);
        }
    }

    public Procedure(String name, List<Step> steps) {
        this(name, null, null, steps);
    }

    public int dependencies() {
        return steps.stream().mapToInt(step -> step.predecessors().size()).sum();
    }

    /**
     * As a network of the codes.
     *
     * @throws CyclicNetwork naming the codes of tasks that wait for each other in a circle
     */
    public Network network() {
        return Network.of(
                steps.stream()
                        .map(step -> new NetworkTask(step.code(), step.durationDays()))
                        .toList(),
                steps.stream()
                        .flatMap(step -> step.predecessors().stream()
                                .map(before -> new NetworkDependency(
                                        before.code(), step.code(), before.kind(), before.lagDays())))
                        .toList());
    }

    /** Whether both say the same, in whatever order and under whatever name. */
    boolean sameSteps(Procedure other) {
        return steps.size() == other.steps.size() && byCode().equals(other.byCode());
    }

    private Map<String, Object> byCode() {
        return steps.stream()
                .collect(Collectors.toMap(
                        Step::code,
                        step -> List.of(
                                new Step(
                                        step.code(),
                                        step.name(),
                                        step.durationDays(),
                                        step.lowDays(),
                                        step.highDays(),
                                        List.of()),
                                Set.copyOf(step.predecessors())),
                        (one, same) -> one));
    }
}
