package org.sanbuzou.community.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sanbuzou.shared.PlainText;

/** Absent lists are empty ones. */
record WriteServicePreferences(
        @Size(max = 10) List<@NotNull @PlainText @Size(max = 20) String> skills,
        @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> weekdays,
        @Size(max = 3) List<@NotNull DayPart> dayParts,
        boolean otherCommunities) {}
