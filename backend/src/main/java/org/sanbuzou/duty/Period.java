package org.sanbuzou.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sanbuzou.shared.BadInput;

/** A stretch of days, both included, short enough to plan or list at once. */
record Period(LocalDate from, LocalDate to) {
    static final int MOST_DAYS = 400;

    Period {
        if (to.isBefore(from)) {
            throw new BadInput("PERIOD_REVERSED", "to", "截止日不能早于起始日。");
        }
        if (from.getYear() < 2000 || to.getYear() > 2199) {
            throw new BadInput("PERIOD_OUT_OF_RANGE", "from", "请填 2000 年到 2199 年之间的日期。");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new BadInput("PERIOD_TOO_LONG", "to", "起止最多 " + MOST_DAYS + " 天，请缩短后再试。");
        }
    }
}
