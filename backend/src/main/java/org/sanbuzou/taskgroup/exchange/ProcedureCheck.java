package org.sanbuzou.taskgroup.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.sanbuzou.taskgroup.DatedProcedure;
import org.sanbuzou.taskgroup.Estimates;
import org.sanbuzou.taskgroup.network.CyclicNetwork;

/** Finds everything that keeps a stated procedure from being one, so that all can be put right in one go. */
@ApplicationScoped
class ProcedureCheck {
    private final Validator validator;

    ProcedureCheck(Validator validator) {
        this.validator = validator;
    }

    /** @param procedure null while a problem is blocking */
    record Checked(DatedProcedure procedure, List<FileProblem> problems) {}

    Checked check(StatedProcedure stated) {
        var problems = new ArrayList<>(stated.problems());
        if (stated.tasks().isEmpty() && !blocking(problems)) {
            problems.add(FileProblem.wrong(null, null, "NOTHING", "文件里没有可以装入的环节。"));
        }
        new Rules(stated, problems).check();
        if (!blocking(problems)) {
            stated.tasks().forEach(task -> validate(stated, task, problems));
        }
        if (blocking(problems)) {
            return new Checked(null, problems);
        }
        var procedure = stated.procedure();
        try {
            procedure.procedure().network();
        } catch (CyclicNetwork e) {
            problems.add(circle(stated, e.cycle()));
            return new Checked(null, problems);
        }
        return new Checked(procedure, problems);
    }

    private static boolean blocking(List<FileProblem> problems) {
        return problems.stream().anyMatch(FileProblem::blocking);
    }

    private void validate(StatedProcedure stated, StatedTask task, List<FileProblem> problems) {
        validator.validate(task.step()).stream()
                .map(violation -> {
                    var field = Field.of(violation.getPropertyPath().toString());
                    return Map.entry(field, violation.getMessage() + "。");
                })
                .sorted(Map.Entry.<Field, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .forEach(wrong -> problems.add(FileProblem.wrong(
                        task.row(),
                        stated.title(wrong.getKey()),
                        wrong.getKey().name() + "_INVALID",
                        wrong.getValue())));
    }

    private static FileProblem circle(StatedProcedure stated, List<String> cycle) {
        var row = stated.tasks().stream()
                .filter(task -> task.code().equals(cycle.get(0)))
                .findFirst()
                .map(StatedTask::row)
                .orElse(null);
        var round = String.join(" → ", cycle) + " → " + cycle.get(0);
        return FileProblem.wrong(row, stated.title(Field.PREDECESSORS), "CYCLE", "前置关系成环：" + round + "。请去掉其中一条。");
    }

    /** What concerns several tasks, or several fields of one. */
    private record Rules(StatedProcedure stated, List<FileProblem> problems) {
        void check() {
            var rows = new HashMap<String, Integer>();
            for (var task : stated.tasks()) {
                var first = task.code() == null ? null : rows.putIfAbsent(task.code(), task.row());
                if (first != null) {
                    add(
                            task.row(),
                            Field.CODE,
                            "CODE_REPEATED",
                            "编号 " + task.code() + " 与第 " + first + " 行重复，请改成各不相同的编号。");
                }
                estimates(task);
                if (task.notBefore() != null && !Estimates.isPlannable(task.notBefore())) {
                    add(task.row(), Field.NOT_BEFORE, "NOT_BEFORE_INVALID", Estimates.PLANNABLE);
                }
            }
            stated.tasks().forEach(task -> links(task, rows));
        }

        private void estimates(StatedTask task) {
            var low = task.lowDays();
            var high = task.highDays();
            if ((low == null) != (high == null)) {
                add(task.row(), low == null ? Field.LOW : Field.HIGH, "ESTIMATE_INCOMPLETE", "最短和最长工期要么都填，要么都不填。");
            } else if (low != null && task.days() != null && (low > task.days() || task.days() > high)) {
                add(task.row(), Field.DAYS, "ESTIMATE_ORDER", "三个工期应为 最短 ≤ 工期 ≤ 最长。");
            }
        }

        private void links(StatedTask task, Map<String, Integer> rows) {
            var seen = new HashSet<String>();
            for (var link : task.links()) {
                if (!rows.containsKey(link.code())) {
                    add(link.row(), Field.PREDECESSORS, "PREDECESSOR_UNKNOWN", "前置 " + link.code() + " 不在文件里，请核对编号。");
                } else if (!seen.add(link.code())) {
                    add(link.row(), Field.PREDECESSORS, "PREDECESSOR_REPEATED", "前置 " + link.code() + " 写了不止一次，请只留一条。");
                }
            }
        }

        private void add(int row, Field field, String code, String message) {
            problems.add(FileProblem.wrong(row, stated.title(field), code, message));
        }
    }
}
