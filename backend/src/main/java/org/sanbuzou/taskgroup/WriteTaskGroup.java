package org.sanbuzou.taskgroup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;

/** @param foundedOn may be left out: a new group is founded today, an existing one keeps its day */
record WriteTaskGroup(
        @NotNull @PlainText @Size(max = 100) String name,
        @PlainText(lines = true) @Size(max = 1000) String purpose,
        UUID leaderMemberId,
        LocalDate foundedOn) {}
