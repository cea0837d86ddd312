package org.sanbuzou.taskgroup;

import java.util.List;
import java.util.stream.Collectors;

/** The procedure of a group as it could be written down, and its days. */
record ProcedureText(Tasks tasks, Dependencies dependencies) {
    DatedProcedure of(TaskGroup group) {
        var work = tasks.of(group.id());
        var codes = work.stream().collect(Collectors.toMap(Task::id, Task::code));
        var before = dependencies.of(group.id()).stream()
                // What was decided to run side by side stays so; one whose task came or went between the two reads is
                // left out.
                .filter(link -> link.droppedByDecisionId() == null && codes.containsKey(link.predecessorId()))
                .collect(Collectors.groupingBy(
                        Dependency::successorId,
                        Collectors.mapping(
                                link -> new Procedure.Predecessor(
                                        codes.get(link.predecessorId()), link.kind(), link.lagDays(), link.evidence()),
                                Collectors.toList())));
        var procedure = new Procedure(
                group.name(),
                work.stream()
                        .map(task -> step(task, before.getOrDefault(task.id(), List.of())))
                        .toList());
        return new DatedProcedure(
                procedure,
                work.stream()
                        .filter(task -> task.startNotBefore() != null)
                        .collect(Collectors.toMap(Task::code, Task::startNotBefore)));
    }

    private static Procedure.Step step(Task task, List<Procedure.Predecessor> predecessors) {
        return new Procedure.Step(
                task.code(), task.name(), task.durationDays(), task.lowDays(), task.highDays(), predecessors);
    }
}
