package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.community.need.NeedKind;
import org.sanbuzou.community.need.NeedOutcome;
import org.sanbuzou.community.need.ServiceNeedDirectory;
import org.sanbuzou.member.Member;
import org.sanbuzou.shared.BranchTime;

/** Invented needs of the invented communities, some taken on and some done, and what a few members said they can do. */
@ApplicationScoped
class DemoNeeds {
    private static final String CONTACT = "社区服务站（虚构，无真实电话）";

    private final ServiceNeedDirectory needs;
    private final BranchTime time;

    DemoNeeds(ServiceNeedDirectory needs, BranchTime time) {
        this.needs = needs;
        this.time = time;
    }

    void fill(List<Member> people, List<UUID> communities) {
        say(people);
        var posts = positions(communities);
        posts.addAll(demands(communities));
        for (int i = 0; i < posts.size(); i++) {
            for (int person = 0; person < i % 3; person++) {
                needs.claim(
                        posts.get(i),
                        people.get((3 * i + person) % people.size()).id());
            }
        }
        var full = wish(communities.get(0), "给独居老人送一台收音机", "老人想听评书，旧的也可以。");
        needs.claim(full, people.get(7).id());
        wish(communities.get(1), "想学会用手机挂号", "王奶奶（化名）想请人教两次。");
        wish(communities.get(3), "修一修楼道里的旧书架", "木板松了，需要会木工的人。");
        var done = wish(communities.get(2), "一副老花镜", "300 度左右。");
        needs.claim(done, people.get(9).id());
        needs.close(done, NeedOutcome.FULFILLED, "眼镜已经送到。");
        needs.close(wish(communities.get(4), "一盆绿萝", "给活动室添点绿。"), NeedOutcome.NOT_NEEDED, "居民已经自己带来。");
    }

    private void say(List<Member> people) {
        needs.prefer(people.get(6).id(), List.of("搬运", "摄影"), List.of(6, 7));
        needs.prefer(people.get(7).id(), List.of("教手机"), List.of());
        needs.prefer(people.get(8).id(), List.of("水电维修", "木工"), List.of(6));
        needs.prefer(people.get(people.size() - 1).id(), List.of("授课", "教手机"), List.of(7));
    }

    private List<UUID> positions(List<UUID> places) {
        var posts = new ArrayList<UUID>();
        posts.add(post(places.get(0), NeedKind.POSITION, "周末桶前值守", "1 号楼前", weekends(1, 4, 8), 2, List.of("环境清洁")));
        posts.add(post(places.get(1), NeedKind.POSITION, "社区图书角管理员", "社区活动室", weekends(1, 3, 14), 1, List.of("整理资料")));
        posts.add(post(places.get(2), NeedKind.POSITION, "文明劝导员", "南门路口", weekends(1, 2, 17), 3, List.of("秩序维护")));
        return posts;
    }

    private List<UUID> demands(List<UUID> places) {
        return List.of(
                post(places.get(3), NeedKind.DEMAND, "搬运过冬物资", "社区服务站", weekends(2, 1, 9), 4, List.of("搬运")),
                post(places.get(4), NeedKind.DEMAND, "给老年学堂讲一次反诈", "老年学堂", weekends(2, 1, 15), 2, List.of("授课")),
                post(places.get(0), NeedKind.DEMAND, "楼门照明检修", "5 号楼", List.of(), 2, List.of("水电维修")),
                post(places.get(1), NeedKind.DEMAND, "为邻里节拍照", "中心花园", weekends(3, 1, 10), 1, List.of("摄影")));
    }

    private UUID wish(UUID community, String title, String description) {
        return needs.post(new ServiceNeedDirectory.Entry(
                community, NeedKind.WISH, title, description, null, List.of(), 1, List.of(), CONTACT));
    }

    private UUID post(
            UUID community,
            NeedKind kind,
            String title,
            String place,
            List<TimeWindow> windows,
            int seats,
            List<String> skills) {
        return needs.post(new ServiceNeedDirectory.Entry(
                community, kind, title, "演示数据：" + title + "，欢迎自愿认领。", place, windows, seats, skills, CONTACT));
    }

    /** Two hours on so many Saturdays, the first one so many weeks ahead. */
    private List<TimeWindow> weekends(int weeksAhead, int count, int hour) {
        var saturday =
                time.today().with(TemporalAdjusters.next(DayOfWeek.SATURDAY)).plusWeeks(weeksAhead - 1L);
        var windows = new ArrayList<TimeWindow>();
        for (int week = 0; week < count; week++) {
            var from = saturday.plusWeeks(week).atTime(LocalTime.of(hour, 0)).atZone(BranchTime.ZONE);
            windows.add(new TimeWindow(from.toInstant(), from.plusHours(2).toInstant()));
        }
        return windows;
    }
}
