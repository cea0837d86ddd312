package org.sanbuzou.taskgroup.template;

import jakarta.persistence.Entity;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** The procedure of a template under the template's id, apart from it so that lists stay light. It follows from the recorded act. */
@Entity
@Unaudited
class TemplateContent extends BranchOwned {
    private String content;

    protected TemplateContent() {}

    /** @param content the procedure as JSON: it is read and written as a whole and never searched */
    TemplateContent(ProcedureTemplate template, String content) {
        super(template.branchId(), template.id());
        this.content = content;
    }

    String content() {
        return content;
    }
}
