package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.sanbuzou.activity.ActivityCancelled;
import org.sanbuzou.activity.ShiftMoved;
import org.sanbuzou.activity.SignUpChanged;
import org.sanbuzou.activity.SignUpStatus;
import org.sanbuzou.shared.security.CurrentUser;

/** Tells members of what others did about the activities they go to. Whoever acted knows already. */
@ApplicationScoped
class ActivityNotes {
    private final Inbox inbox;
    private final CurrentUser user;

    ActivityNotes(Inbox inbox, CurrentUser user) {
        this.inbox = inbox;
        this.user = user;
    }

    void signUpChanged(@Observes SignUpChanged news) {
        var kind = news.change() == SignUpChanged.Change.MOVED_UP
                ? NotificationKind.ACTIVITY_MOVED_UP
                : NotificationKind.ACTIVITY_CHANGED;
        var when = MomentText.window(news.startsAt(), news.endsAt());
        inbox.tell(List.of(new Note(
                news.memberId(),
                kind,
                title(news),
                "%s，%s。%s".formatted(when, news.activityName(), advice(news)),
                Subject.other(news.activityId()),
                news.change() + ":" + news.signUpId() + ":" + news.turn())));
    }

    private static String title(SignUpChanged news) {
        boolean waits = news.status() == SignUpStatus.WAITING;
        return switch (news.change()) {
            case MOVED_UP -> "候补转为已报名";
            case ENTERED -> waits ? "支部为您登记了候补" : "支部为您报了名";
            case REMOVED -> "支部取消了您的报名";
        };
    }

    private static String advice(SignUpChanged news) {
        return switch (news.change()) {
            case MOVED_UP -> "有人退出，轮到您了；不能来请在开始前取消，名额会给下一位。";
            case ENTERED -> "不能来请在开始前取消。";
            case REMOVED -> "如有疑问请联系支部委员。";
        };
    }

    void shiftMoved(@Observes ShiftMoved shift) {
        var place = shift.place() == null ? "" : "，地点：" + shift.place();
        var text = "%s改在 %s%s。不能来请在开始前取消。"
                .formatted(shift.activityName(), MomentText.window(shift.startsAt(), shift.endsAt()), place);
        inbox.tell(shift.memberIds().stream()
                .filter(member -> !user.is(member))
                .map(member -> new Note(
                        member,
                        NotificationKind.ACTIVITY_CHANGED,
                        "活动时间或地点有变化",
                        text,
                        Subject.other(shift.activityId()),
                        "MOVED:" + shift.shiftId() + ":" + shift.version()))
                .toList());
    }

    void cancelled(@Observes ActivityCancelled activity) {
        inbox.tell(activity.memberIds().stream()
                .filter(member -> !user.is(member))
                .map(member -> new Note(
                        member,
                        NotificationKind.ACTIVITY_CANCELLED,
                        "活动已取消",
                        "%s已取消，不用前往。原因：%s".formatted(activity.name(), activity.reason()),
                        Subject.other(activity.activityId()),
                        "ACTIVITY_CANCELLED:" + activity.activityId()))
                .toList());
    }
}
