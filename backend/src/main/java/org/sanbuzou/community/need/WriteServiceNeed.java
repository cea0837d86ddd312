package org.sanbuzou.community.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.PlainText;

record WriteServiceNeed(
        @NotNull UUID communityId,
        @NotNull NeedKind kind,
        @NotNull @PlainText @Size(max = 60) String title,

        @PlainText(lines = true) @Size(max = 1000) String description,

        @PlainText @Size(max = 100) String place,
        @Size(max = 30) List<@NotNull TimeWindow> windows,
        @Min(1) @Max(200) int seats,
        @Size(max = 10) List<@NotNull @PlainText @Size(max = 20) String> skills,
        @PlainText @Size(max = 200) String contact) {
    NeedDetails details() {
        return new NeedDetails(
                communityId,
                kind,
                title,
                description,
                place,
                Windows.stored(windows),
                seats,
                Skills.stored(skills),
                contact);
    }
}
