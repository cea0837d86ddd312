package org.sanbuzou.shared;

import java.time.LocalDate;

/** A day as people write it: 11月22日 周日. */
public final class DayText {
    private static final String WEEKDAYS = "一二三四五六日";

    private DayText() {}

    public static String of(LocalDate day) {
        return "%d月%d日 周%c"
                .formatted(
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1));
    }
}
