package org.sanbuzou.member;

import java.util.List;
import org.sanbuzou.member.imports.RowProblem;

record ImportReport(
        boolean dryRun, int rows, int created, int updated, int unchanged, int rejected, List<RowProblem> problems) {}
