package org.sanbuzou.taskgroup.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

record WriteSurvey(
        @NotNull UUID taskGroupId,
        @NotNull @PlainText @Size(max = 100) String name,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Min(1) @Max(100) Integer thresholdPercent) {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int LONGEST_YEARS = 5;

    void requirePeriod() {
        if (from.isBefore(EARLIEST) || to.isAfter(LATEST)) {
            throw new BadInput("PERIOD_INVALID", "from", "日期超出范围，请重新选择。");
        }
        if (from.isAfter(to)) {
            throw new BadInput("PERIOD_INVALID", "to", "截止日不能早于起始日。");
        }
        if (ChronoUnit.YEARS.between(from, to) >= LONGEST_YEARS) {
            throw new BadInput("PERIOD_INVALID", "to", "一项摸排最长五年，请检查日期。");
        }
    }
}
