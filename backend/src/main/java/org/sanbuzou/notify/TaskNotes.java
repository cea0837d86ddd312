package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.taskgroup.TaskAssigned;
import org.sanbuzou.taskgroup.TasksReady;
import org.sanbuzou.taskgroup.consultation.FollowUpsGiven;
import org.sanbuzou.taskgroup.plan.TasksMoved;

/** Tells those in charge of tasks and promises, each once for a change. Whoever made it knows already. */
@ApplicationScoped
class TaskNotes {
    private static final int TASKS_NAMED = 3;

    private final Inbox inbox;
    private final CurrentUser user;
    private final BranchTime time;

    TaskNotes(Inbox inbox, CurrentUser user, BranchTime time) {
        this.inbox = inbox;
        this.user = user;
        this.time = time;
    }

    /** Tasks are handed out one after the other; the first of a day speaks for all of them. */
    void assigned(@Observes TaskAssigned news) {
        if (!user.is(news.ownerMemberId())) {
            inbox.tell(List.of(new Note(
                    news.ownerMemberId(),
                    NotificationKind.TASK_ASSIGNED,
                    "有工作组的环节由您负责",
                    "“%s”的“%s”由您负责。今天再分给您的不另外提醒，打开可以看到全部。".formatted(news.groupName(), news.task()),
                    Subject.other(news.groupId()),
                    "TASK_ASSIGNED:" + news.groupId() + ":" + news.day())));
        }
    }

    void ready(@Observes TasksReady news) {
        tell(
                news.tasks(),
                TasksReady.Ready::ownerMemberId,
                (member, tasks) -> new Note(
                        member,
                        NotificationKind.TASKS_READY,
                        "您负责的环节可以开始了",
                        "“%s”已办结，%s的必要前置都齐了。".formatted(news.finished(), named(tasks, TaskNotes::text)),
                        Subject.other(news.groupId()),
                        "TASKS_READY:" + news.finishedTaskId() + ":" + news.day()));
    }

    private static String text(TasksReady.Ready ready) {
        var wait = ready.lagDays() == 0 ? "" : "（还要隔 " + ready.lagDays() + " 个工作日）";
        return "“" + ready.task() + "”" + wait;
    }

    void moved(@Observes TasksMoved news) {
        var event = Ids.next();
        tell(
                news.tasks(),
                TasksMoved.Moved::ownerMemberId,
                (member, tasks) -> new Note(
                        member,
                        NotificationKind.TASKS_MOVED,
                        "您负责的环节日期有变化",
                        "“%s”的计划有变：%s。".formatted(news.groupName(), named(tasks, this::text)),
                        Subject.other(news.groupId()),
                        "TASKS_MOVED:" + event));
    }

    private String text(TasksMoved.Moved moved) {
        if (moved.start() == null || moved.finish() == null) {
            return "“" + moved.task() + "”";
        }
        return "“%s”改为 %s 至 %s".formatted(moved.task(), day(moved.start()), day(moved.finish())) + shift(moved.days());
    }

    private static String shift(Integer days) {
        if (days == null || days == 0) {
            return "";
        }
        return "（%s %d 个工作日）".formatted(days > 0 ? "晚" : "早", Math.abs(days));
    }

    void given(@Observes FollowUpsGiven news) {
        tell(
                news.followUps(),
                FollowUpsGiven.Given::ownerMemberId,
                (member, all) -> new Note(
                        member,
                        NotificationKind.FOLLOW_UPS_GIVEN,
                        "有群众协商的后续由您跟进",
                        "“%s” %s 的协商之后：%s。".formatted(news.groupName(), day(news.heldOn()), named(all, this::text)),
                        Subject.other(news.groupId()),
                        "FOLLOW_UPS_GIVEN:" + news.consultationId() + ":" + news.version()));
    }

    private String text(FollowUpsGiven.Given given) {
        return given.what() + "（" + day(given.dueOn()) + " 前）";
    }

    private String day(LocalDate day) {
        return (day.getYear() == time.today().getYear() ? "" : day.getYear() + "年") + DayText.of(day);
    }

    private <T> void tell(List<T> news, Function<T, UUID> owner, BiFunction<UUID, List<T>, Note> note) {
        var ofMember = news.stream().collect(Collectors.groupingBy(owner, LinkedHashMap::new, Collectors.toList()));
        inbox.tell(ofMember.entrySet().stream()
                .filter(each -> !user.is(each.getKey()))
                .map(each -> note.apply(each.getKey(), each.getValue()))
                .toList());
    }

    private static <T> String named(List<T> all, Function<T, String> text) {
        var first = all.stream().limit(TASKS_NAMED).map(text).collect(Collectors.joining("；"));
        return all.size() > TASKS_NAMED ? first + "；等 " + all.size() + " 项" : first;
    }
}
