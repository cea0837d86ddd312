package org.sanbuzou.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sanbuzou.shared.BadInput;

record WriteDutyAvailability(
        LocalDate availableFrom,
        LocalDate availableTo,
        LocalDate exemptUntil,
        @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> blockedWeekdays) {

    Set<Integer> weekdays() {
        return blockedWeekdays == null ? Set.of() : new TreeSet<>(blockedWeekdays);
    }

    void check() {
        if (availableFrom != null && availableTo != null && availableTo.isBefore(availableFrom)) {
            throw new BadInput("RANGE_INVALID", "availableTo", "可排班的截止日不能早于起始日。");
        }
        if (blockedWeekdays != null && weekdays().size() < blockedWeekdays.size()) {
            throw new BadInput("WEEKDAY_TWICE", "blockedWeekdays", "同一个星期几只写一次。");
        }
    }
}
