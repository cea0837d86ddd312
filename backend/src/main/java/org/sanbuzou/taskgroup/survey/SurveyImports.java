package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class SurveyImports extends BranchRepository<SurveyImport> {
    SurveyImports() {
        super("导入");
    }
}
