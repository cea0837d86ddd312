package org.sanbuzou.community.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.community.ServiceRecordReview;
import org.sanbuzou.community.ServiceTally;
import org.sanbuzou.member.Member;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Sheet;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

/** Services counted for each member, in order of names: two queries, whatever the number of records. Nobody is ranked. */
@ApplicationScoped
class ServiceTallies {
    private static final List<String> COLUMNS = List.of("姓名", "次数", "小时", "其中没有结束时间", "已确认", "待确认", "已请更正");
    private static final double MINUTES_OF_AN_HOUR = 60;

    private final ServiceRecordReview records;
    private final MemberDirectory members;
    private final BranchTime time;

    ServiceTallies(ServiceRecordReview records, MemberDirectory members, BranchTime time) {
        this.records = records;
        this.members = members;
        this.time = time;
    }

    Page<ServiceTallyView> page(PageRequest request, TallyFilter filter) {
        var page = members.page(request, filter.q, filter.partyGroupId, filter.inService);
        var found = of(page.items().stream().map(Member::id).toList(), filter);
        return page.map(member -> view(member, found));
    }

    /** Of one member; nothing for an unknown one. */
    List<ServiceTallyView> one(UUID memberId, TallyFilter filter) {
        var names = members.names(Set.of(memberId));
        var found = of(names.keySet(), filter);
        return names.entrySet().stream()
                .map(name -> ServiceTallyView.of(
                        name.getValue(), found.getOrDefault(name.getKey(), ServiceTally.none(name.getKey()))))
                .toList();
    }

    void write(OutputStream out, TallyFilter filter) throws IOException {
        var period = filter.period(time.today());
        var found = byMember(records.tallies(null, period.from(), period.until()));
        try (var sheet = new Sheet(out, "服务次数与小时", COLUMNS)) {
            for (var member : members.matching(filter.q, filter.partyGroupId, filter.inService)) {
                var tally = view(member, found);
                sheet.row(
                        tally.memberName(),
                        tally.services(),
                        tally.minutes() / MINUTES_OF_AN_HOUR,
                        tally.withoutHours(),
                        tally.confirmed(),
                        tally.waiting(),
                        tally.correctionRequested());
            }
        }
    }

    private Map<UUID, ServiceTally> of(Collection<UUID> memberIds, TallyFilter filter) {
        var period = filter.period(time.today());
        return memberIds.isEmpty() ? Map.of() : byMember(records.tallies(memberIds, period.from(), period.until()));
    }

    private static Map<UUID, ServiceTally> byMember(List<ServiceTally> tallies) {
        return tallies.stream().collect(Collectors.toMap(ServiceTally::memberId, Function.identity()));
    }

    private static ServiceTallyView view(Member member, Map<UUID, ServiceTally> found) {
        return ServiceTallyView.of(member.name(), found.getOrDefault(member.id(), ServiceTally.none(member.id())));
    }
}
