package org.sanbuzou.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

/** @param binClass null where the problem is not about one class of bins */
record RaiseDutyProblem(
        BinClass binClass,
        @NotNull @PlainText(lines = true) @Size(max = 300) String description) {}
