package org.sanbuzou.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.PlainText;

/**
 * The same windows on many days, both days included.
 *
 * @param weekdays 1 is Monday; null or empty for all
 */
record CreateShiftSeries(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> weekdays,
        @NotEmpty @Size(max = 24) List<@Valid @NotNull Window> windows,
        @PlainText @Size(max = 100) String place,
        @NotNull @Min(1) @Max(1000) Integer seats,
        @PlainText @Size(max = 200) String note) {
    static final int MOST = 1_000;
    private static final int MOST_DAYS = 1_000;

    /** Local times of the branch; one that ends no later than it begins ends on the next day. */
    record Window(
            @NotNull @Pattern(regexp = TIME, message = TIME_WANTED)
            String from,

            @NotNull @Pattern(regexp = TIME, message = TIME_WANTED)
            String to) {
        private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
        private static final String TIME_WANTED = "请写成 时:分，例如 08:30";

        WriteActivityShift on(LocalDate day, CreateShiftSeries series) {
            var begin = LocalTime.parse(from);
            var end = LocalTime.parse(to);
            var lastDay = end.isAfter(begin) ? day : day.plusDays(1);
            return new WriteActivityShift(
                    day.atTime(begin).atZone(BranchTime.ZONE).toInstant(),
                    lastDay.atTime(end).atZone(BranchTime.ZONE).toInstant(),
                    series.place(),
                    series.seats(),
                    series.note());
        }
    }

    List<WriteActivityShift> shifts() {
        if (to.isBefore(from)) {
            throw new BadInput("ENDS_BEFORE_START", "to", "结束日期不能早于开始日期。");
        }
        if (to.isAfter(from.plusDays(MOST_DAYS))) {
            throw new BadInput("PERIOD_TOO_LONG", "to", "一次最多排 " + MOST_DAYS + " 天，请分几次排。");
        }
        if (windows.stream().distinct().count() < windows.size()) {
            throw new BadInput("WINDOW_TWICE", "windows", "有两个时段完全相同，请删去一个。");
        }
        var days = from.datesUntil(to.plusDays(1)).filter(this::isWanted).toList();
        if (days.isEmpty()) {
            throw new BadInput("NO_DAYS", "weekdays", "所选期间没有这些星期几，请重新选择。");
        }
        if (days.size() * windows.size() > MOST) {
            throw new BadInput(
                    "SERIES_TOO_LONG",
                    "windows",
                    "%d 天 × %d 个时段 = %d 班，一次最多 %,d 班，请分几次排。"
                            .formatted(days.size(), windows.size(), days.size() * windows.size(), MOST));
        }
        return days.stream()
                .flatMap(day -> windows.stream().map(window -> window.on(day, this)))
                .toList();
    }

    private boolean isWanted(LocalDate day) {
        return weekdays == null
                || weekdays.isEmpty()
                || weekdays.contains(day.getDayOfWeek().getValue());
    }
}
