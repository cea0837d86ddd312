package org.sanbuzou.community;

import java.time.LocalDate;
import org.sanbuzou.shared.BadInput;

/** Days people can mean when they report something that has happened. */
final class DayLimits {
    /** Earlier is a slip of the finger: the Party's rule on registering with the community is younger. */
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private DayLimits() {}

    /** A phone's calendar may be one day ahead. */
    static void require(String field, LocalDate day, LocalDate today) {
        if (day.isBefore(EARLIEST) || day.isAfter(today.plusDays(1))) {
            throw new BadInput("DATE_OUT_OF_RANGE", field, "日期请填 " + EARLIEST + " 到今天之间的一天。");
        }
    }
}
