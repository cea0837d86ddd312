package org.sanbuzou.community.need;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;

/** Rules about the times of a need. No window at all means any time. */
final class Windows {
    private static final Instant EARLIEST =
            LocalDate.of(2000, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LATEST =
            LocalDate.of(2100, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final String FIELD = "windows";

    private Windows() {}

    /** In order of time, cut to microseconds; refuses what cannot be meant. */
    static List<TimeWindow> stored(List<TimeWindow> given) {
        if (given == null) {
            return List.of();
        }
        var windows = given.stream()
                .map(Windows::checked)
                .sorted(Comparator.comparing(TimeWindow::from))
                .toList();
        for (int i = 1; i < windows.size(); i++) {
            if (overlap(windows.get(i - 1), windows.get(i))) {
                throw new BadInput("WINDOWS_OVERLAP", FIELD, "有两段时间重叠，请合并或改开。");
            }
        }
        return windows;
    }

    private static TimeWindow checked(TimeWindow window) {
        if (window.from() == null || window.to() == null) {
            throw new BadInput("WINDOW_INCOMPLETE", FIELD, "每段时间都要有开始和结束。");
        }
        var cut = new TimeWindow(
                window.from().truncatedTo(ChronoUnit.MICROS), window.to().truncatedTo(ChronoUnit.MICROS));
        if (cut.from().isBefore(EARLIEST) || cut.to().isAfter(LATEST)) {
            throw new BadInput("DATE_OUT_OF_RANGE", FIELD, "日期超出范围，请重新选择。");
        }
        if (!cut.from().isBefore(cut.to())) {
            throw new BadInput("WINDOW_ENDS_BEFORE_START", FIELD, "结束时间要晚于开始时间。");
        }
        if (Duration.between(cut.from(), cut.to()).compareTo(LONGEST) > 0) {
            throw new BadInput("WINDOW_TOO_LONG", FIELD, "一段时间最长 " + LONGEST.toDays() + " 天，请分成几段。");
        }
        return cut;
    }

    static boolean overlap(TimeWindow one, TimeWindow other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }

    /** The days of the branch it touches. */
    static Stream<LocalDate> days(TimeWindow window) {
        var first = LocalDate.ofInstant(window.from(), BranchTime.ZONE);
        // The end is excluded: a window until midnight does not touch the day that begins then.
        var last = LocalDate.ofInstant(window.to().minusNanos(1), BranchTime.ZONE);
        return first.datesUntil(last.plusDays(1));
    }

    /** When the last one ends; null where there is none. */
    static Instant end(List<TimeWindow> windows) {
        return windows.stream()
                .map(TimeWindow::to)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
