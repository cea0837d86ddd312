package org.sanbuzou.taskgroup.difficulty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.NoPersonalNumbers;
import org.sanbuzou.shared.PlainText;

record TakeDifficultyStep(
        @NotNull DifficultyStepKind kind,

        @NotNull @PlainText(lines = true) @NoPersonalNumbers @Size(max = 2000)
        String text) {}
