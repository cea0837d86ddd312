package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.member.Member;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Ids;

/** Invented communities, all members but one registered with them, and what they did there in the last months. */
@ApplicationScoped
class DemoServices {
    private static final int RECORDS = 60;
    private static final int DAYS_BETWEEN = 3;
    private static final Duration LONGEST = Duration.ofHours(2);
    /** How long some phones had no network. */
    private static final Duration LATE = Duration.ofDays(12);

    private static final int LATE_EVERY = 6;
    private static final List<String> COMMUNITIES =
            List.of("翠湖里社区（虚构）", "望林苑社区（虚构）", "清和园社区（虚构）", "枣林东里社区（虚构）", "南塘家园社区（虚构）");
    private static final List<String> CONTENTS =
            List.of("桶前值守，指导居民分类投放", "周末大扫除，清理楼前绿地", "包街督导，劝导车辆有序停放", "为独居老人送菜上门", "社区政策宣讲，发放资料", "创城创卫，清理小广告");

    private final CommunityDirectory communities;
    private final ServiceRecordDirectory records;
    private final BranchTime time;

    DemoServices(CommunityDirectory communities, ServiceRecordDirectory records, BranchTime time) {
        this.communities = communities;
        this.records = records;
        this.time = time;
    }

    /** @return the communities */
    List<UUID> fill(List<Member> people) {
        var places = COMMUNITIES.stream()
                .map(name -> communities.open(name, "大兴区（虚构地址）", "演示数据，无联系方式"))
                .toList();
        var registered = people.subList(0, people.size() - 1);
        for (int i = 0; i < registered.size(); i++) {
            var day = LocalDate.of(2025, 3, 3).plusDays(i);
            communities.register(registered.get(i).id(), places.get(i % places.size()), day, "YS-" + (1001 + i));
        }
        serve(registered, places);
        return places;
    }

    /** The latest wait for the branch, one in six was sent back, the rest is confirmed. */
    private void serve(List<Member> people, List<UUID> places) {
        for (int i = 0; i < RECORDS; i++) {
            var person = i % people.size();
            var start = LocalTime.of(9 + i % 9, 30);
            var begun = time.today()
                    .minusDays(1L + i * DAYS_BETWEEN)
                    .atTime(start)
                    .atZone(BranchTime.ZONE)
                    .toInstant();
            var record = Ids.next();
            records.record(
                    record,
                    people.get(person).id(),
                    places.get(person % places.size()),
                    null,
                    begun,
                    begun.plus(LONGEST.minusMinutes(30L * (i % 3))),
                    CONTENTS.get(i % CONTENTS.size()),
                    begun.plus(i % LATE_EVERY == LATE_EVERY - 1 ? LATE : LONGEST));
            review(record, i);
        }
    }

    private void review(UUID record, int age) {
        if (age < 8) {
            return;
        }
        if (age % 6 == 0 && age < 30) {
            records.requestCorrection(record, "日期与社区反馈的不一致，请核对后另记一次。");
        } else {
            records.confirm(record);
        }
    }
}
