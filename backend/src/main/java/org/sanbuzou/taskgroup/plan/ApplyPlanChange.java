package org.sanbuzou.taskgroup.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

/**
 * @param reason needed where something is dropped
 * @param fingerprint from the preview
 */
record ApplyPlanChange(
        @Size(max = 5000) List<@Valid @NotNull TaskPlanChange> tasks,
        @Size(max = 200) List<@NotNull UUID> dropDependencyIds,
        @PlainText(lines = true) @Size(max = 1000) String reason,
        @NotNull @Size(min = 1, max = 100) String fingerprint) {
    PlanChange change() {
        var change = new PlanChange(tasks, dropDependencyIds);
        if (!change.dropDependencyIds().isEmpty() && reason == null) {
            throw new BadInput("REASON_MISSING", "reason", "去掉软前置是一项决定，请写明理由。");
        }
        return change;
    }
}
