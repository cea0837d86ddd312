package org.sanbuzou.taskgroup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;

/** @param status may be left out: a new task is not started, an existing one stays as it is */
record WriteTask(
        @NotNull @Pattern(regexp = CODE, message = CODE_WANTED)
        String code,

        @NotNull @PlainText @Size(max = 100) String name,
        @NotNull @Min(0) @Max(3650) Integer durationDays,
        @Min(0) @Max(3650) Integer lowDays,
        @Min(0) @Max(3650) Integer highDays,
        UUID ownerMemberId,
        TaskStatus status,
        LocalDate startNotBefore) {
    static final String CODE = "[A-Za-z0-9._-]{1,20}";
    static final String CODE_WANTED = "请用 1 到 20 个字母、数字、点、横线或下划线";

    Estimates estimates() {
        return new Estimates(durationDays, lowDays, highDays, startNotBefore);
    }
}
