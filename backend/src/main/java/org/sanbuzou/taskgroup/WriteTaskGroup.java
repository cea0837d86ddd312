package org.sanbuzou.taskgroup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;

record WriteTaskGroup(
        @NotNull @PlainText @Size(max = 100) String name,
        @PlainText(lines = true) @Size(max = 1000) String purpose,
        UUID leaderMemberId) {}
