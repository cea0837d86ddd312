package org.sanbuzou.taskgroup.survey;

import java.util.List;
import org.sanbuzou.taskgroup.survey.imports.RowProblem;

record UnitImportReport(
        boolean dryRun, int rows, int created, int updated, int unchanged, int rejected, List<RowProblem> problems) {}
