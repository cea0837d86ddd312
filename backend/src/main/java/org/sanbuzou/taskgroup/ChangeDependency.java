package org.sanbuzou.taskgroup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.taskgroup.network.DependencyKind;

/** @param lagDays 0 if left out */
record ChangeDependency(
        @NotNull DependencyKind kind,
        @Min(0) @Max(3650) Integer lagDays,
        @PlainText(lines = true) @Size(max = 500) String evidence) {
    ChangeDependency {
        lagDays = lagDays == null ? 0 : lagDays;
    }
}
