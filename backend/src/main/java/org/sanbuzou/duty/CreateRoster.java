package org.sanbuzou.duty;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.duty.scheduling.Policy;

record CreateRoster(
        @NotNull UUID dutyPostId,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull Policy policy) {
    Period period() {
        return new Period(from, to);
    }
}
