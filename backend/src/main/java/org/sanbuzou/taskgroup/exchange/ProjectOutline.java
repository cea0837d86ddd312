package org.sanbuzou.taskgroup.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which tasks of a project are work, and which only sum up the tasks below them. */
final class ProjectOutline {
    private final List<ProjectTask> tasks;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<ProjectTask> work = new ArrayList<>();
    private final List<ProjectTask> summaries = new ArrayList<>();
    private final List<ProjectTask> leftOut = new ArrayList<>();

    ProjectOutline(List<ProjectTask> tasks) {
        this.tasks = tasks;
        for (int i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            if (places.put(task.uid(), i) != null) {
                throw ProcedureFile.damaged();
            }
            if (isBlankLine(task)) {
                continue;
            }
            if (isSummary(i)) {
                summaries.add(task);
            } else if (isUsed(task)) {
                work.add(task);
            } else {
                leftOut.add(task);
            }
        }
    }

    /** An empty row, or the row that stands for the whole project. */
    private static boolean isBlankLine(ProjectTask task) {
        return task.is("IsNull") || task.level() == 0;
    }

    private boolean isSummary(int place) {
        return tasks.get(place).is("Summary")
                || (place + 1 < tasks.size()
                        && tasks.get(place + 1).level() > tasks.get(place).level()
                        && !tasks.get(place + 1).is("IsNull"));
    }

    private static boolean isUsed(ProjectTask task) {
        boolean active = task.value("Active").isEmpty() || task.is("Active");
        return active && !task.is("ExternalTask") && !task.is("IsSubproject");
    }

    List<ProjectTask> work() {
        return work;
    }

    List<ProjectTask> summaries() {
        return summaries;
    }

    List<ProjectTask> leftOut() {
        return leftOut;
    }

    boolean isSummary(String uid) {
        return places.containsKey(uid) && isSummary(places.get(uid).intValue());
    }

    /** The work below a summary. */
    List<ProjectTask> below(ProjectTask summary) {
        var below = new ArrayList<ProjectTask>();
        for (int i = places.get(summary.uid()) + 1;
                i < tasks.size() && (tasks.get(i).is("IsNull") || tasks.get(i).level() > summary.level());
                i++) {
            if (!isBlankLine(tasks.get(i)) && !isSummary(i) && isUsed(tasks.get(i))) {
                below.add(tasks.get(i));
            }
        }
        return below;
    }

    /** The task itself, or what is below it; empty where nothing of it is work. */
    List<ProjectTask> workOf(String uid) {
        var place = places.get(uid);
        if (place == null || isBlankLine(tasks.get(place))) {
            return List.of();
        }
        var task = tasks.get(place);
        return isSummary(place.intValue()) ? below(task) : isUsed(task) ? List.of(task) : List.of();
    }

    /** The number of the row as the program shows it. */
    String shownRow(String uid) {
        return places.containsKey(uid)
                ? String.valueOf(tasks.get(places.get(uid)).row())
                : uid;
    }
}
