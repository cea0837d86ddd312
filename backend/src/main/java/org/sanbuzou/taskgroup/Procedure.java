package org.sanbuzou.taskgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.taskgroup.network.DependencyKind;

/** A procedure as it is written down in a file. {@code expected} holds check values of the file's author and is not used. */
record Procedure(
        @PlainText @Size(max = 100) String name,
        @PlainText @Size(max = 20) String unit,
        Map<String, Object> expected,
        @NotNull @Size(min = 1, max = 5000) List<@Valid @NotNull Step> steps) {

    record Step(
            @NotNull @Pattern(regexp = WriteTask.CODE, message = WriteTask.CODE_WANTED)
            String code,

            @NotNull @PlainText @Size(max = 100) String name,
            @NotNull @Min(0) @Max(3650) Integer durationDays,
            @Min(0) @Max(3650) Integer lowDays,
            @Min(0) @Max(3650) Integer highDays,
            @Size(max = 200) List<@Valid @NotNull Predecessor> predecessors) {
        Step {
            predecessors = predecessors == null ? List.of() : predecessors;
        }
    }

    record Predecessor(
            @NotNull @Size(max = 20) String code,
            @NotNull DependencyKind kind,
            @Min(0) @Max(3650) Integer lagDays,
            @PlainText(lines = true) @Size(max = 500) String evidence) {
        ChangeDependency terms() {
            return new ChangeDependency(kind, lagDays, evidence);
        }
    }

    int dependencies() {
        return steps.stream().mapToInt(step -> step.predecessors().size()).sum();
    }
}
