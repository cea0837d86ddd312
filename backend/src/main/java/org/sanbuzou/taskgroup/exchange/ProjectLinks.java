package org.sanbuzou.taskgroup.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What waits for what in a project, as far as a procedure can say it. */
final class ProjectLinks {
    private static final List<String> TYPES = List.of("FF", "FS", "SF", "SS");

    private final ProjectFile project;
    private final ProjectOutline outline;
    private final List<FileProblem> problems;
    private int links;

    /** @param problems gets what is left out or read differently */
    ProjectLinks(ProjectFile project, ProjectOutline outline, List<FileProblem> problems) {
        this.project = project;
        this.outline = outline;
        this.problems = problems;
    }

    /** For each task the tasks it waits for with their lags. What holds for a summary holds for every task below it. */
    Map<String, Map<String, Integer>> waits() {
        var waits = new HashMap<String, Map<String, Integer>>();
        for (var task : project.tasks()) {
            var after = outline.workOf(task.uid());
            for (var link : task.links()) {
                var before = outline.workOf(link.getOrDefault("PredecessorUID", ""));
                if (!after.isEmpty() && isTaken(task, link, before)) {
                    spread(before, after, lag(task, link), waits);
                }
            }
        }
        return waits;
    }

    private void spread(
            List<ProjectTask> before, List<ProjectTask> after, int lag, Map<String, Map<String, Integer>> waits) {
        links += Math.multiplyExact(before.size(), after.size());
        if (links > SheetReader.MOST_LINKS) {
            throw SheetReader.tooMany("前置关系（摘要任务的按其下各任务计）超过 " + SheetReader.MOST_LINKS + " 条");
        }
        for (var successor : after) {
            var of = waits.computeIfAbsent(successor.uid(), unused -> new LinkedHashMap<>());
            before.forEach(task -> of.merge(task.uid(), lag, Math::max));
        }
    }

    private boolean isTaken(ProjectTask task, Map<String, String> link, List<ProjectTask> before) {
        var column = Field.PREDECESSORS.inProject();
        var uid = link.getOrDefault("PredecessorUID", "");
        if (before.isEmpty() || "1".equals(link.get("CrossProject"))) {
            note(task, column, "LINK_LEFT_OUT", "一条前置指向没有装入的任务（停用、外部或已删除），这条前置没有装入。");
            return false;
        }
        int type = ProjectTask.number(link.getOrDefault("Type", "1"), 1);
        if (type != 1 && type >= 0 && type < TYPES.size()) {
            problems.add(
                    LinkNotes.otherType(task.row(), column, outline.shownRow(uid) + TYPES.get(type), TYPES.get(type)));
            return false;
        }
        if (before.size() > 1 || outline.isSummary(uid) || outline.isSummary(task.uid())) {
            note(task, column, "SUMMARY_LINK", "摘要任务的前置已按它下面的各个任务装入。");
        }
        return true;
    }

    private int lag(ProjectTask task, Map<String, String> link) {
        var column = Field.PREDECESSORS.inProject();
        var what = outline.shownRow(link.get("PredecessorUID")) + PredecessorText.FINISH_TO_START;
        if (ProjectTask.number(link.getOrDefault("LinkLag", "0"), 0) < 0) {
            problems.add(LinkNotes.lead(task.row(), column, what));
            return 0;
        }
        var span = ProjectSpan.lag(
                link.getOrDefault("LinkLag", "0"), link.getOrDefault("LagFormat", ""), project.minutesPerDay());
        if (span.isEmpty()) {
            note(task, column, "LAG_PERCENT", "“" + what + "”的间隔是百分比，按 0 天装入，请装入后填工作日数。");
        } else if (!span.get().exact() && span.get().days() > 0) {
            note(
                    task,
                    column,
                    "LAG_ROUNDED",
                    "“" + what + "”的间隔不是整工作日，按 " + span.get().days() + " 个工作日装入。");
        }
        return span.map(ProjectSpan::days).orElse(0);
    }

    private void note(ProjectTask task, String column, String code, String message) {
        problems.add(FileProblem.note(task.row(), column, code, message));
    }
}
