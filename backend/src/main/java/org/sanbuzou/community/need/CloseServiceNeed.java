package org.sanbuzou.community.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record CloseServiceNeed(
        @NotNull NeedOutcome outcome,

        @PlainText(lines = true) @Size(max = 500) String note) {}
