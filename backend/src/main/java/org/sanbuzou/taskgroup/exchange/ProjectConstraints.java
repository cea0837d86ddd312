package org.sanbuzou.taskgroup.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanbuzou.shared.tables.DateText;

/** Days before which tasks of a project shall not start, the one kind of constraint that a plan here knows. */
final class ProjectConstraints {
    /** ConstraintType: start no earlier than. */
    static final int NOT_BEFORE = 4;

    static final String TYPE = "ConstraintType";
    static final String DATE = "ConstraintDate";
    /** In the words of Microsoft Project, by their number. */
    private static final List<String> NAMES =
            List.of("越早越好", "越晚越好", "必须开始于", "必须完成于", "不得早于...开始", "不得晚于...开始", "不得早于...完成", "不得晚于...完成");

    private final ProjectFile project;
    private final ProjectOutline outline;
    private final List<FileProblem> problems;

    /** @param problems gets what is left out */
    ProjectConstraints(ProjectFile project, ProjectOutline outline, List<FileProblem> problems) {
        this.project = project;
        this.outline = outline;
        this.problems = problems;
    }

    /** By the ids of the tasks. What holds for a summary holds for every task below it. */
    Map<String, LocalDate> notBefore() {
        var days = new HashMap<String, LocalDate>();
        for (var task : project.tasks()) {
            var constrained = outline.workOf(task.uid());
            var day = constrained.isEmpty() ? null : day(task);
            if (day != null) {
                constrained.forEach(
                        each -> days.merge(each.uid(), day, (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        return days;
    }

    private LocalDate day(ProjectTask task) {
        int type = ProjectTask.number(task.value(TYPE), 0);
        if (type == NOT_BEFORE) {
            var day = DateText.parse(task.value(DATE), false).orElse(null);
            return day == null ? left(task, "“不得早于...开始”的日期读不懂，没有装入，请装入后补填。") : day;
        }
        return type <= 0 || type >= NAMES.size()
                ? null
                : left(task, "限制条件“" + NAMES.get(type) + "”不装入，这里只有“不得早于...开始”。");
    }

    /** Always null: there is no day. */
    private LocalDate left(ProjectTask task, String message) {
        problems.add(FileProblem.note(task.row(), Field.NOT_BEFORE.inProject(), "CONSTRAINT_LEFT_OUT", message));
        return null;
    }
}
