package org.sanbuzou.taskgroup.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.sanbuzou.shared.Sheet;
import org.sanbuzou.taskgroup.DatedProcedure;
import org.sanbuzou.taskgroup.Procedure;
import org.sanbuzou.taskgroup.network.DependencyKind;

/** A group's procedure as a sheet that can be read again: a line for each predecessor, the task in the first of its lines. */
record ProcedureSheet(DatedProcedure dated) {
    private static final String NAME = "手续";
    private static final List<String> TITLES = List.of("编号", "环节", "工期（工作日）", "最短", "最长", "不早于（日期）", "前置", "硬软", "依据");
    private static final List<String> NOTES = List.of(
            "一行一个环节：编号（字母、数字、点、横线，各不相同）、环节、工期（工作日，里程碑填 0）。",
            "最短、最长：顺利时与不顺时的工期，要么都填，要么都不填；用来估算按期完成的把握。",
            "不早于：这个环节最早哪一天可以开始，例如 2026-03-09；没有这样的日子就不填，跟着前置走。没有这一列的表照样能装入。",
            "前置：要先完成的环节的编号，例如 A3；隔 2 个工作日才能开始的写 A3FS+2d；同一格里几个编号用逗号隔开。",
            "硬软：硬 是法规或前一环节的成果所必需；软 只是习惯，可以考虑并联。不填按硬前置。",
            "依据：为什么是硬或软，例如文件名与条款。",
            "几条前置的硬软或依据不同时，另起一行，只填 前置、硬软、依据；这一行的环节留空。",
            "只支持完成—开始关系。最多 5000 个环节、20000 条前置。");

    static void form(OutputStream out) throws IOException {
        try (var sheet = new Sheet(out, NAME, TITLES)) {
            sheet.notes("填写说明", NOTES);
        }
    }

    void write(OutputStream out) throws IOException {
        try (var sheet = new Sheet(out, NAME, TITLES)) {
            for (var step : dated.procedure().steps()) {
                var before = step.predecessors();
                row(sheet, step, before.isEmpty() ? null : before.get(0));
                for (var further : before.subList(Math.min(1, before.size()), before.size())) {
                    sheet.row(with(new Object[0], further));
                }
            }
            sheet.notes("填写说明", NOTES);
        }
    }

    private void row(Sheet sheet, Procedure.Step step, Procedure.Predecessor before) throws IOException {
        var task = new Object[] {
            step.code(),
            step.name(),
            step.durationDays(),
            step.lowDays(),
            step.highDays(),
            dated.notBefore().get(step.code())
        };
        sheet.row(before == null ? task : with(task, before));
    }

    private static Object[] with(Object[] task, Procedure.Predecessor before) {
        var cells = Arrays.copyOf(task, TITLES.size());
        cells[Field.PREDECESSORS.ordinal()] = PredecessorText.write(before.code(), before.lagDays());
        cells[Field.KIND.ordinal()] = before.kind() == DependencyKind.SOFT ? "软" : "硬";
        cells[Field.EVIDENCE.ordinal()] = before.evidence();
        return cells;
    }
}
