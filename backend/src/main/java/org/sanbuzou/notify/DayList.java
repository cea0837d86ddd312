package org.sanbuzou.notify;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.shared.DayText;

/** Days and periods in a sentence. */
final class DayList {
    private static final int MOST_NAMED = 12;

    private DayList() {}

    /** 12月3日 周四、12月18日 周五; a long list ends with 等. */
    static String of(List<LocalDate> days) {
        var named = days.stream().limit(MOST_NAMED).map(DayText::of).collect(Collectors.joining("、"));
        return days.size() > MOST_NAMED ? named + " 等" : named;
    }

    /** 12月 for a whole month, else 12月1日至12月15日; with the years where {@code today} does not tell them. */
    static String period(LocalDate from, LocalDate to, LocalDate today) {
        boolean wholeMonth = from.getDayOfMonth() == 1 && to.equals(from.withDayOfMonth(from.lengthOfMonth()));
        if (wholeMonth) {
            return year(from, today.getYear()) + from.getMonthValue() + "月";
        }
        return year(from, today.getYear()) + day(from) + "至" + year(to, from.getYear()) + day(to);
    }

    private static String year(LocalDate day, int known) {
        return day.getYear() == known ? "" : day.getYear() + "年";
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
