package org.sanbuzou.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day as people write it: 11月22日 周日. */
public final class DayText {
    private static final String WEEKDAYS = "一二三四五六日";

    private DayText() {}

    public static String of(LocalDate day) {
        return "%d月%d日 %s".formatted(day.getMonthValue(), day.getDayOfMonth(), of(day.getDayOfWeek()));
    }

    public static String of(DayOfWeek day) {
        return "周" + WEEKDAYS.charAt(day.getValue() - 1);
    }
}
