package org.sanbuzou.taskgroup.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;
import org.sanbuzou.taskgroup.Task;

record DifficultyView(
        UUID id,
        UUID taskGroupId,
        String title,
        String description,
        DifficultyState state,
        UUID ownerMemberId,
        String ownerName,
        LocalDate dueOn,
        LocalDate openedOn,
        List<TaskMention> tasks,
        String analysis,
        String adjustedPlan,
        String result,
        int version)
        implements Versioned {
    record TaskMention(UUID id, String code, String name) {
        static TaskMention of(Task task) {
            return new TaskMention(task.id(), task.code(), task.name());
        }
    }

    static DifficultyView of(Difficulty difficulty, String ownerName, List<Task> tasks) {
        return new DifficultyView(
                difficulty.id(),
                difficulty.taskGroupId(),
                difficulty.title(),
                difficulty.description(),
                difficulty.state(),
                difficulty.ownerMemberId(),
                ownerName,
                difficulty.dueOn(),
                difficulty.openedOn(),
                tasks.stream().map(TaskMention::of).toList(),
                difficulty.analysis(),
                difficulty.adjustedPlan(),
                difficulty.result(),
                difficulty.version());
    }
}
