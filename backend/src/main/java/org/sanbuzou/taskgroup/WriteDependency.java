package org.sanbuzou.taskgroup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.taskgroup.network.DependencyKind;

/**
 * @param lagDays 0 if left out; never negative, as a task that may begin before what it waits for is done would be blocked and
 *     free at once: what overlaps is two tasks
 */
record WriteDependency(
        @NotNull UUID predecessorId,
        @NotNull UUID successorId,
        @NotNull DependencyKind kind,
        @Min(0) @Max(3650) Integer lagDays,
        @PlainText(lines = true) @Size(max = 500) String evidence) {
    ChangeDependency terms() {
        return new ChangeDependency(kind, lagDays, evidence);
    }
}
