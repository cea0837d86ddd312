package org.sanbuzou.taskgroup.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.NoPersonalNumbers;
import org.sanbuzou.shared.PlainText;

/** @param outcome what came of it; may be null */
record ReportFollowUp(
        @NotNull Boolean done,

        @PlainText(lines = true) @NoPersonalNumbers @Size(max = 500)
        String outcome) {}
