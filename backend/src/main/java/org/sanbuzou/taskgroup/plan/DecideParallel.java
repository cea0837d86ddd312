package org.sanbuzou.taskgroup.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;

record DecideParallel(
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> dropDependencyIds,
        @NotNull @PlainText(lines = true) @Size(max = 1000) String reason,
        @NotNull @PlainText(lines = true) @Size(max = 1000) String evidence) {}
