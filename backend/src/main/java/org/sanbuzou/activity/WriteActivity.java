package org.sanbuzou.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

/** Both days are included. */
record WriteActivity(
        @NotNull @PlainText @Size(max = 100) String name,
        @NotNull ActivityKind kind,
        @PlainText @Size(max = 100) String place,
        @NotNull UUID communityId,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,

        @PlainText(lines = true) @Size(max = 1000) String description,

        @NotNull UUID organiserMemberId) {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int MOST_YEARS = 5;

    void check() {
        if (startsOn.isBefore(EARLIEST) || startsOn.isAfter(LATEST)) {
            throw new BadInput("DATE_OUT_OF_RANGE", "startsOn", "开始日期超出范围，请重新选择。");
        }
        if (endsOn.isBefore(startsOn)) {
            throw new BadInput("ENDS_BEFORE_START", "endsOn", "结束日期不能早于开始日期。");
        }
        if (endsOn.isAfter(startsOn.plusYears(MOST_YEARS))) {
            throw new BadInput("PERIOD_TOO_LONG", "endsOn", "一个活动最长 " + MOST_YEARS + " 年，请分成几个活动。");
        }
    }
}
