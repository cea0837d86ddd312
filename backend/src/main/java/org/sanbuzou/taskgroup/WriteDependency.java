package org.sanbuzou.taskgroup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.taskgroup.network.DependencyKind;

record WriteDependency(
        @NotNull UUID predecessorId,
        @NotNull UUID successorId,
        @NotNull DependencyKind kind,
        @PlainText(lines = true) @Size(max = 500) String evidence) {}
