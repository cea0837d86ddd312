package org.sanbuzou.taskgroup.difficulty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NoPersonalNumbers;
import org.sanbuzou.shared.PlainText;

/** @param openedOn when it came up; may be left out for today, and is not changed later */
public record WriteDifficulty(
        @NotNull @PlainText @NoPersonalNumbers @Size(max = 100)
        String title,

        @PlainText(lines = true) @NoPersonalNumbers @Size(max = 2000)
        String description,

        UUID ownerMemberId,
        LocalDate dueOn,
        LocalDate openedOn,
        @Size(max = 20) List<@NotNull UUID> taskIds) {
    public WriteDifficulty {
        taskIds = taskIds == null ? List.of() : taskIds.stream().distinct().toList();
    }
}
