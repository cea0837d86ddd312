package org.sanbuzou.notify;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;

/** Windows of time as people write them: 11月22日 周日 08:30–12:00. */
final class MomentText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private MomentText() {}

    static String window(Instant from, Instant to) {
        var begin = LocalDateTime.ofInstant(from, BranchTime.ZONE);
        var end = LocalDateTime.ofInstant(to, BranchTime.ZONE);
        boolean sameDay = begin.toLocalDate().equals(end.toLocalDate());
        return "%s %s–%s%s"
                .formatted(DayText.of(begin.toLocalDate()), TIME.format(begin), sameDay ? "" : "次日", TIME.format(end));
    }
}
