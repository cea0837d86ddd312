package org.sanbuzou.taskgroup.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record UpdateProcedureTemplate(
        @NotNull @PlainText @Size(max = 100) String name,
        @PlainText(lines = true) @Size(max = 1000) String description) {}
