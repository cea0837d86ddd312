package org.sanbuzou.taskgroup.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.taskgroup.Estimates;

/** The task as it shall be planned: what is left out is taken away. */
record TaskPlanChange(
        @NotNull UUID taskId,
        LocalDate startNotBefore,
        @NotNull @Min(0) @Max(3650) Integer durationDays,
        @Min(0) @Max(3650) Integer lowDays,
        @Min(0) @Max(3650) Integer highDays) {
    Estimates estimates() {
        return new Estimates(durationDays, lowDays, highDays, startNotBefore);
    }
}
