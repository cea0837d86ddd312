package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.community.need.NeedChanged;
import org.sanbuzou.community.need.NeedOutcome;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.security.CurrentUser;

/** Tells those who claimed a need, or proposed it, what becomes of it, and officers of what was proposed. */
@ApplicationScoped
class NeedNotes {
    private static final int WINDOWS_NAMED = 3;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final Inbox inbox;
    private final Officers officers;
    private final CurrentUser user;

    NeedNotes(Inbox inbox, Officers officers, CurrentUser user) {
        this.inbox = inbox;
        this.officers = officers;
        this.user = user;
    }

    /** Whoever brought the change about knows of it. */
    void changed(@Observes NeedChanged need) {
        var people = need.change() == NeedChanged.Change.PROPOSED ? officers.members() : need.memberIds();
        inbox.tell(people.stream()
                .filter(member -> !user.is(member))
                .map(member -> new Note(
                        member,
                        NotificationKind.NEED_CHANGED,
                        title(need),
                        text(need),
                        Subject.other(need.needId()),
                        "NEED_CHANGED:" + need.needId() + ":" + need.version()))
                .toList());
    }

    private static String title(NeedChanged need) {
        return switch (need.change()) {
            case PROPOSED -> "有党员代社区提了一项需求";
            case OPENED -> "需求已开放认领";
            case MOVED -> "您认领的需求改了时间或地点";
            case CLOSED -> need.outcome() == NeedOutcome.DECLINED ? "您提的需求没有采纳" : "需求已结束";
        };
    }

    private static String text(NeedChanged need) {
        var about = "“" + need.title() + "”";
        return switch (need.change()) {
            case PROPOSED -> about + "，请核实后开放，或说明为什么不采纳。";
            case OPENED -> about + "可以认领了。";
            case MOVED ->
                about + "现在是：" + when(need.windows()) + (need.place() == null ? "" : "，" + need.place())
                        + "。时间不合适可以退出认领。";
            case CLOSED -> about + outcome(need.outcome()) + "。" + (need.note() == null ? "" : "说明：" + need.note());
        };
    }

    private static String outcome(NeedOutcome outcome) {
        return switch (outcome) {
            case FULFILLED -> "已经办成";
            case NOT_MET -> "没能办成";
            case NOT_NEEDED -> "不再需要";
            case DECLINED -> "没有采纳";
        };
    }

    private static String when(List<TimeWindow> windows) {
        if (windows.isEmpty()) {
            return "时间不限";
        }
        var named = windows.stream().limit(WINDOWS_NAMED).map(NeedNotes::when).collect(Collectors.joining("、"));
        return windows.size() > WINDOWS_NAMED ? named + " 等 " + windows.size() + " 段时间" : named;
    }

    private static String when(TimeWindow window) {
        var from = LocalDateTime.ofInstant(window.from(), BranchTime.ZONE);
        var to = LocalDateTime.ofInstant(window.to(), BranchTime.ZONE);
        var sameDay = from.toLocalDate().equals(to.toLocalDate());
        return DayText.of(from.toLocalDate()) + " " + HOUR.format(from) + "–"
                + (sameDay ? "" : DayText.of(to.toLocalDate()) + " ") + HOUR.format(to);
    }
}
