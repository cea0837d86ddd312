package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.NoPersonalNumbers;
import org.sanbuzou.shared.PlainText;

record CancelBackCheck(
        @NotNull @PlainText(lines = true) @NoPersonalNumbers @Size(min = 1, max = 500)
        String reason) {}
