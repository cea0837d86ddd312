package org.sanbuzou.taskgroup.template;

import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record ProcedureTemplateView(
        UUID id,
        String name,
        String description,
        String sourceName,
        Instant savedAt,
        int tasks,
        int dependencies,
        int serialDays,
        int plannedDays,
        int hardOnlyDays,
        int version)
        implements Versioned {
    static ProcedureTemplateView of(ProcedureTemplate template) {
        return new ProcedureTemplateView(
                template.id(),
                template.name(),
                template.description(),
                template.sourceName(),
                template.savedAt(),
                template.tasks(),
                template.dependencies(),
                template.serialDays(),
                template.plannedDays(),
                template.hardOnlyDays(),
                template.version());
    }
}
