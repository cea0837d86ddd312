package org.sanbuzou.branch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sanbuzou.shared.PlainText;

record SetRuleParameter(
        @NotNull @PlainText @Size(max = 60) String value,
        @NotNull LocalDate validFrom,
        @NotNull @PlainText @Size(max = 500) String source) {}
