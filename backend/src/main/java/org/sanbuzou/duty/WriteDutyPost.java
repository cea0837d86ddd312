package org.sanbuzou.duty;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record WriteDutyPost(
        @NotNull @PlainText @Size(max = 60) String name,
        @PlainText @Size(max = 100) String place,

        @NotNull @Pattern(regexp = TIME, message = TIME_WANTED)
        String startTime,

        @NotNull @Pattern(regexp = TIME, message = TIME_WANTED)
        String endTime,

        @NotNull @Min(1) @Max(100) Integer seats) {
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final String TIME_WANTED = "请写成 时:分，例如 12:00";
}
