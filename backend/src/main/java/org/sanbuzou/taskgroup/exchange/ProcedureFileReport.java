package org.sanbuzou.taskgroup.exchange;

import java.util.List;
import org.sanbuzou.taskgroup.LoadingOutcome;
import org.sanbuzou.taskgroup.ProcedureLoading;

/** What a file would bring or has brought; its figures are null while it is refused. */
record ProcedureFileReport(
        int rows,
        LoadingOutcome outcome,
        Integer tasks,
        Integer dependencies,
        Integer serialDays,
        Integer plannedDays,
        Integer hardOnlyDays,
        List<FileProblem> problems) {
    static ProcedureFileReport refused(int rows, List<FileProblem> problems) {
        return new ProcedureFileReport(rows, LoadingOutcome.REFUSED, null, null, null, null, null, problems);
    }

    static ProcedureFileReport of(int rows, ProcedureLoading loading, List<FileProblem> problems) {
        return new ProcedureFileReport(
                rows,
                loading.outcome(),
                loading.tasks(),
                loading.dependencies(),
                loading.serialDays(),
                loading.plannedDays(),
                loading.hardOnlyDays(),
                problems);
    }
}
