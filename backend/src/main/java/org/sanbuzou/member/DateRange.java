package org.sanbuzou.member;

import java.time.LocalDate;
import org.sanbuzou.shared.BadInput;

/** Days from one to another, both included; not longer than a year and a month. */
record DateRange(LocalDate from, LocalDate to) {
    static final int MAX_DAYS = 400;

    DateRange {
        if (from == null || to == null) {
            throw new BadInput("RANGE_INVALID", from == null ? "from" : "to", "请填起始日和截止日。");
        }
        if (to.isBefore(from)) {
            throw new BadInput("RANGE_INVALID", "to", "截止日不能早于起始日。");
        }
        if (!to.isBefore(from.plusDays(MAX_DAYS))) {
            throw new BadInput("RANGE_INVALID", "to", "一次最多 " + MAX_DAYS + " 天，请缩短或分开填。");
        }
    }
}
