package org.sanbuzou.taskgroup.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.DatedProcedure;
import org.sanbuzou.taskgroup.ProcedureDirectory;
import org.sanbuzou.taskgroup.ProcedureLoading;

@ApplicationScoped
class ProcedureTemplateService {
    private final ProcedureTemplates templates;
    private final TemplateContents contents;
    private final TemplateText text;
    private final ProcedureDirectory procedures;
    private final CurrentBranch branch;
    private final BranchTime time;

    ProcedureTemplateService(
            ProcedureTemplates templates,
            TemplateContents contents,
            TemplateText text,
            ProcedureDirectory procedures,
            CurrentBranch branch,
            BranchTime time) {
        this.templates = templates;
        this.contents = contents;
        this.text = text;
        this.procedures = procedures;
        this.branch = branch;
        this.time = time;
    }

    @Transactional
    ProcedureTemplateView create(CreateProcedureTemplate create) {
        var procedure = procedures.of(create.taskGroupId());
        if (procedure.steps().isEmpty()) {
            throw new RuleViolation("TASK_GROUP_EMPTY", "这个工作组还没有环节，没有可存为模板的手续。");
        }
        requireFree(create.name(), Ids.next());
        var template =
                new ProcedureTemplate(branch.require(), create.name(), create.description(), procedure, time.now());
        templates.persist(template);
        contents.persist(new TemplateContent(template, text.write(procedure)));
        return ProcedureTemplateView.of(template);
    }

    @Transactional
    ProcedureTemplateView update(UUID id, IfMatch ifMatch, UpdateProcedureTemplate update) {
        var template = templates.require(id);
        template.expect(ifMatch);
        requireFree(update.name(), id);
        template.rename(ifMatch, update.name(), update.description());
        templates.flush();
        return ProcedureTemplateView.of(template);
    }

    @Transactional
    void delete(UUID id, IfMatch ifMatch) {
        var template = templates.require(id);
        template.expect(ifMatch);
        contents.delete(contents.require(id));
        contents.flush();
        templates.delete(template);
    }

    @Transactional
    ProcedureLoading start(UUID groupId, StartFromTemplate start, boolean dryRun) {
        procedures.requireGroup(groupId);
        var content = contents.require(start.procedureTemplateId());
        return procedures.place(groupId, DatedProcedure.undated(text.read(content)), dryRun);
    }

    private void requireFree(String name, UUID self) {
        if (templates.isTaken(name, self)) {
            throw new RuleViolation("TEMPLATE_NAME_TAKEN", "已有名为“" + name + "”的模板，请换一个名称。");
        }
    }
}
