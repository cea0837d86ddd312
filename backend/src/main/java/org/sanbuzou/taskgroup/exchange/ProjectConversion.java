package org.sanbuzou.taskgroup.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sanbuzou.shared.tables.CellText;

/** What of a project makes a procedure. Whatever is left out or read differently is told. */
final class ProjectConversion {
    static final Map<Field, String> TITLES = titles();
    private static final String CODE = "[A-Za-z0-9._-]{1,20}";
    private static final String CUSTOM_CODE = Field.CODE.title();

    private final ProjectFile project;
    private final ProjectOutline outline;
    private final List<FileProblem> problems = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>();
    private int unremarked;

    ProjectConversion(ProjectFile project) {
        this.project = project;
        outline = new ProjectOutline(project.tasks());
    }

    private static Map<Field, String> titles() {
        var titles = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            titles.put(field, field.inProject());
        }
        return titles;
    }

    StatedProcedure procedure() {
        var work = outline.work();
        if (work.size() > SheetReader.MOST_TASKS) {
            throw SheetReader.tooMany("环节超过 " + SheetReader.MOST_TASKS + " 个");
        }
        outline.leftOut().forEach(task -> note(task, null, "TASK_LEFT_OUT", "停用、外部或空的任务不装入。"));
        outline.summaries().forEach(this::noteSummary);
        code(work);
        var waits = new ProjectLinks(project, outline, problems).waits();
        var notBefore = new ProjectConstraints(project, outline, problems).notBefore();
        var tasks = work.stream()
                .map(task -> stated(task, notBefore.get(task.uid()), waits.getOrDefault(task.uid(), Map.of())))
                .toList();
        if (unremarked > 0) {
            problems.add(FileProblem.note(
                    null, null, "KIND_ASSUMED", unremarked + " 条前置在文件里没有写明硬软，都按硬前置装入。装入后可以把只是习惯的改为软前置，并写上依据。"));
        }
        return new StatedProcedure(title(), project.tasks().size(), TITLES, tasks, problems);
    }

    private String title() {
        return project.title() == null || project.title().isBlank() ? null : project.title();
    }

    private void noteSummary(ProjectTask task) {
        var below = outline.below(task).size();
        note(task, null, "SUMMARY_TASK", "摘要任务“" + shown(task) + "”不作为环节，它下面的 " + below + " 个任务照常装入。");
    }

    /** The codes of our own export, else the outline codes, else the numbers that the program shows. */
    private void code(List<ProjectTask> work) {
        var custom = project.fieldOf().get(CUSTOM_CODE);
        if (custom == null || !coded(work, task -> task.fields().getOrDefault(custom, ""))) {
            if (!coded(work, task -> task.value("WBS")) && !coded(work, task -> task.value("ID"))) {
                coded(work, ProjectTask::uid);
            }
        }
    }

    private boolean coded(List<ProjectTask> work, Function<ProjectTask, String> code) {
        codes.clear();
        var used = new HashSet<String>();
        for (var task : work) {
            var text = code.apply(task);
            if (!text.matches(CODE) || !used.add(text)) {
                return false;
            }
            codes.put(task.uid(), text);
        }
        return true;
    }

    private StatedTask stated(ProjectTask task, LocalDate notBefore, Map<String, Integer> lags) {
        var remarks = LinkRemark.in(task.value("Notes"));
        var before = new ArrayList<StatedLink>();
        lags.forEach((uid, lag) -> {
            var remark = remarks.getOrDefault(codes.get(uid), LinkRemark.NONE);
            unremarked += remarks.containsKey(codes.get(uid)) ? 0 : 1;
            before.add(new StatedLink(task.row(), codes.get(uid), remark.kind(), lag, remark.evidence()));
        });
        return new StatedTask(
                task.row(),
                codes.get(task.uid()),
                task.value("Name").strip(),
                days(task),
                custom(task, Field.LOW),
                custom(task, Field.HIGH),
                notBefore,
                before);
    }

    private Integer days(ProjectTask task) {
        var span = ProjectSpan.of(task.value("Duration"), task.value("DurationFormat"), project.minutesPerDay());
        if (span.isEmpty()) {
            problems.add(FileProblem.wrong(
                    task.row(),
                    Field.DAYS.inProject(),
                    "DAYS_INVALID",
                    "“" + shown(task) + "”没有能读懂的工期，请在 Project 里填写。"));
            return null;
        }
        if (!span.get().exact()) {
            note(
                    task,
                    Field.DAYS.inProject(),
                    "DAYS_ROUNDED",
                    "工期不是整工作日，按 " + span.get().days() + " 个工作日装入。");
        }
        return span.get().days();
    }

    private Integer custom(ProjectTask task, Field field) {
        var value = task.fields().getOrDefault(project.fieldOf().getOrDefault(field.title(), ""), "");
        return ProjectSpan.of(value, "", project.minutesPerDay())
                .map(ProjectSpan::days)
                .orElse(null);
    }

    private void note(ProjectTask task, String column, String code, String message) {
        problems.add(FileProblem.note(task.row(), column, code, message));
    }

    private static String shown(ProjectTask task) {
        return CellText.shown(task.value("Name"));
    }
}
