package org.sanbuzou.taskgroup.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;

/** Templates for the features above. They are kept under the same rules as a person's. */
@ApplicationScoped
public class ProcedureTemplateDirectory {
    private final ProcedureTemplateService service;

    ProcedureTemplateDirectory(ProcedureTemplateService service) {
        this.service = service;
    }

    /**
     * Keeps what a group does now.
     *
     * @throws RuleViolation for a group without tasks, and for a name that is taken
     */
    public void save(UUID taskGroupId, String name, String description) {
        service.create(new CreateProcedureTemplate(taskGroupId, name, description));
    }
}
