package org.sanbuzou.taskgroup.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanbuzou.taskgroup.DatedProcedure;
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
    DatedProcedure procedure() {
        return new DatedProcedure(
                new Procedure(name, tasks.stream().map(StatedTask::step).toList()),
                tasks.stream()
                        .filter(task -> task.notBefore() != null)
                        .collect(Collectors.toMap(StatedTask::code, StatedTask::notBefore)));
    }

    String title(Field field) {
        return titles.getOrDefault(field, field.title());
    }
}
