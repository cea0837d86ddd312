package org.sanbuzou.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sanbuzou.shared.BadInput;

record WriteDutyAvailability(
        LocalDate availableFrom,
        LocalDate availableTo,
        LocalDate exemptUntil,
        @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> blockedWeekdays,
        @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> dislikedWeekdays) {

    void check() {
        if (availableFrom != null && availableTo != null && availableTo.isBefore(availableFrom)) {
            throw new BadInput("RANGE_INVALID", "availableTo", "可排班的截止日不能早于起始日。");
        }
        checkOnce("blockedWeekdays", blockedWeekdays);
        checkOnce("dislikedWeekdays", dislikedWeekdays);
    }

    private static void checkOnce(String field, List<Integer> weekdays) {
        if (weekdays != null && Set.copyOf(weekdays).size() < weekdays.size()) {
            throw new BadInput("WEEKDAY_TWICE", field, "同一个星期几只写一次。");
        }
    }
}
