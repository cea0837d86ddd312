package org.sanbuzou.taskgroup.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;

record CreateProcedureTemplate(
        @NotNull UUID taskGroupId,
        @NotNull @PlainText @Size(max = 100) String name,
        @PlainText(lines = true) @Size(max = 1000) String description) {}
