package org.sanbuzou.taskgroup.difficulty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sanbuzou.shared.NoPersonalNumbers;
import org.sanbuzou.shared.PlainText;

/** @param takenOn when it was done; may be left out for today */
public record TakeDifficultyStep(
        @NotNull DifficultyStepKind kind,

        @NotNull @PlainText(lines = true) @NoPersonalNumbers @Size(max = 2000)
        String text,

        LocalDate takenOn) {}
