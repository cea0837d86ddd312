package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sanbuzou.activity.ActivityDirectory;
import org.sanbuzou.activity.ActivityKind;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.member.Member;
import org.sanbuzou.shared.BranchTime;

/** Invented activities: a mass service that is over with its counts, one full with a waiting list, and two to come. */
@ApplicationScoped
class DemoActivities {
    private static final int MASS_DAYS = 20;
    private static final List<String> MASS_WINDOWS = List.of("08:00-12:00", "12:00-16:00", "16:00-20:00");
    private static final int SERVED_FROM = 772;
    private static final int SERVED_SPREAD = 557;

    private final ActivityDirectory activities;
    private final CommunityDirectory communities;
    private final BranchTime time;

    DemoActivities(ActivityDirectory activities, CommunityDirectory communities, BranchTime time) {
        this.activities = activities;
        this.communities = communities;
        this.time = time;
    }

    void fill(List<Member> people) {
        var ids = people.stream().map(Member::id).toList();
        var place = communities.open("北桥社区（虚构）", "大兴区（虚构地址）", "演示数据，无联系方式");
        massService(place, ids);
        cleanUp(place, ids);
        binDuty(place, ids);
        patrol(place, ids);
    }

    private void massService(UUID place, List<UUID> people) {
        var first = time.today().minusDays(MASS_DAYS + 7L);
        var last = first.plusDays(MASS_DAYS - 1L);
        var activity = activities.open(
                "群众服务保障（虚构）",
                ActivityKind.MASS_SERVICE,
                "社区便民服务点（虚构）",
                place,
                first,
                last,
                "维持秩序、引导登记、帮助老人。每班结束后点一次服务人次。",
                people.get(1));
        var shifts = activities.plan(activity, first, last, MASS_WINDOWS, 6);
        for (int i = 0; i < shifts.size(); i++) {
            var came = everyOther(people, i, 2);
            // Two shifts wait for their list, so that there is something to do.
            if (i < shifts.size() - 2) {
                activities.recordAttendance(shifts.get(i).id(), came, SERVED_FROM + i * 97 % SERVED_SPREAD);
            }
        }
    }

    private static List<UUID> everyOther(List<UUID> people, int from, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> people.get((from + i * 5) % people.size()))
                .distinct()
                .toList();
    }

    private void cleanUp(UUID place, List<UUID> people) {
        var saturday = time.today().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        var activity = activities.open(
                "周末大扫除（虚构）",
                ActivityKind.CLEAN_UP,
                "3 号楼前绿地（虚构）",
                place,
                saturday,
                saturday,
                "请穿方便活动的衣服，工具由社区准备。",
                people.get(2));
        var shift = activities
                .plan(activity, saturday, saturday, List.of("09:00-11:00"), 5)
                .get(0);
        people.subList(4, 12).forEach(person -> activities.signUp(shift.id(), person));
    }

    private void binDuty(UUID place, List<UUID> people) {
        var first = time.today().plusDays(1);
        var activity = activities.open(
                "桶前值守（虚构）",
                ActivityKind.BIN_DUTY,
                "东门垃圾分类点（虚构）",
                place,
                first,
                first.plusDays(13),
                null,
                people.get(3));
        var shifts = activities.plan(activity, first, first.plusDays(13), List.of("07:00-08:30", "18:30-20:00"), 2);
        for (int i = 0; i < shifts.size(); i += 3) {
            activities.signUp(shifts.get(i).id(), people.get((i * 7 + 6) % people.size()));
        }
    }

    private void patrol(UUID place, List<UUID> people) {
        LocalDate day = time.today().minusDays(3);
        var activity = activities.open(
                "包街督导（虚构）", ActivityKind.STREET_PATROL, "枣林路东段（虚构）", place, day, day, null, people.get(4));
        var shift =
                activities.plan(activity, day, day, List.of("14:00-16:00"), 8).get(0);
        activities.recordAttendance(shift.id(), people.subList(5, 11), null);
    }
}
