package org.sanbuzou.taskgroup.template;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class TemplateContents extends BranchRepository<TemplateContent> {
    TemplateContents() {
        super("手续模板");
    }
}
