package org.sanbuzou.taskgroup.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record WithdrawParallelDecision(
        @NotNull @PlainText(lines = true) @Size(max = 1000) String reason) {}
