package org.sanbuzou.taskgroup.exchange;

import java.util.List;
import java.util.Map;
import org.sanbuzou.taskgroup.Procedure;

/**
 * What a file says, before it is known to be consistent.
 *
 * @param name null where the file has none
 * @param rows of the table, or tasks of the project
 * @param titles what the file calls its fields
 */
record StatedProcedure(
        String name, int rows, Map<Field, String> titles, List<StatedTask> tasks, List<FileProblem> problems) {
    /** @throws NullPointerException where a task has no code; ask for problems first */
    Procedure procedure() {
        return new Procedure(name, tasks.stream().map(StatedTask::step).toList());
    }

    String title(Field field) {
        return titles.getOrDefault(field, field.title());
    }
}
