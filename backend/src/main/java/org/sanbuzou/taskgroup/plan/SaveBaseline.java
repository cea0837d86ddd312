package org.sanbuzou.taskgroup.plan;

import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record SaveBaseline(
        @PlainText(lines = true) @Size(max = 500) String reason) {}
