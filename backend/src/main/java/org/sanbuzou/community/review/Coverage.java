package org.sanbuzou.community.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.branch.PartyGroup;
import org.sanbuzou.branch.PartyGroupDirectory;
import org.sanbuzou.community.RegistrationDirectory;
import org.sanbuzou.member.Member;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.Sheet;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

/**
 * Every member in service with the registration, or without one. Members and registrations belong to different features and are
 * put together here: the people one branch answers for are few enough to be read at once, in a fixed number of queries.
 */
@ApplicationScoped
class Coverage {
    private static final List<String> COLUMNS = List.of("姓名", "党小组", "状态", "社区", "报到日期", "回执号");

    private final MemberDirectory members;
    private final RegistrationDirectory registrations;
    private final PartyGroupDirectory groups;

    Coverage(MemberDirectory members, RegistrationDirectory registrations, PartyGroupDirectory groups) {
        this.members = members;
        this.registrations = registrations;
        this.groups = groups;
    }

    /** In order of names. The cursor is the last member shown, who need not be in the list any more. */
    Page<MemberCoverage> page(PageRequest request, CoverageFilter filter) {
        var everybody = members.matching(filter.q, filter.partyGroupId, true);
        int start = request.cursor() == null ? 0 : position(everybody, request.cursor()) + 1;
        var shown = lines(everybody.subList(start, everybody.size()), filter).stream()
                .limit(request.limit() + 1L)
                .toList();
        if (shown.size() <= request.limit()) {
            return new Page<>(shown, null);
        }
        var items = shown.subList(0, request.limit());
        return new Page<>(items, items.get(items.size() - 1).memberId().toString());
    }

    void write(OutputStream out, CoverageFilter filter) throws IOException {
        try (var sheet = new Sheet(out, "社区报到", COLUMNS)) {
            for (var line : lines(members.matching(filter.q, filter.partyGroupId, true), filter)) {
                sheet.row(
                        line.memberName(),
                        line.partyGroupName(),
                        line.registrationId() == null ? "未报到" : "已报到",
                        line.communityName(),
                        line.registeredOn(),
                        line.receiptNo());
            }
        }
    }

    private List<MemberCoverage> lines(List<Member> people, CoverageFilter filter) {
        var active = registrations.active();
        var groupNames = groups.all().stream().collect(Collectors.toMap(PartyGroup::id, PartyGroup::name));
        return people.stream()
                .filter(member -> filter.shows(active.get(member.id())))
                .map(member ->
                        MemberCoverage.of(member, groupNames.get(member.partyGroupId()), active.get(member.id())))
                .toList();
    }

    private static int position(List<Member> people, String cursor) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).id().toString().equals(cursor)) {
                return i;
            }
        }
        throw new BadInput("CURSOR_INVALID", "cursor", "翻页位置无效，请从第一页重新打开。");
    }
}
