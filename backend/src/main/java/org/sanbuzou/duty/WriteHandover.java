package org.sanbuzou.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record WriteHandover(
        @NotNull @PlainText(lines = true) @Size(max = 500) String note) {}
