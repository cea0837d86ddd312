package org.sanbuzou.community.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.sanbuzou.branch.BranchDirectory;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.community.ServedRecord;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;

/** The form that a link opens: what a community is asked, and no more of the branch than that. */
@ApplicationScoped
class FeedbackForms {
    static final int MOST_RECORDS = 200;

    private final BranchDirectory branches;
    private final CommunityDirectory communities;
    private final ServiceRecordDirectory records;
    private final MemberDirectory members;

    FeedbackForms(
            BranchDirectory branches,
            CommunityDirectory communities,
            ServiceRecordDirectory records,
            MemberDirectory members) {
        this.branches = branches;
        this.communities = communities;
        this.records = records;
        this.members = members;
    }

    FeedbackFormView of(FeedbackLink link) {
        var period = link.period();
        var served = served(period, MOST_RECORDS + 1);
        boolean whole = served.size() <= MOST_RECORDS;
        var shown = whole ? served : served.subList(0, MOST_RECORDS);
        return new FeedbackFormView(
                branches.require(link.branchId()).name(),
                communities.names(List.of(period.communityId())).get(period.communityId()),
                period.from(),
                period.to(),
                link.expiresAt(),
                whole,
                lines(shown));
    }

    List<ServedRecord> served(FeedbackPeriod period, int most) {
        return records.servedIn(period.communityId(), period.from(), period.to(), most);
    }

    private List<FeedbackFormView.Served> lines(List<ServedRecord> served) {
        var names = members.names(
                served.stream().map(ServedRecord::memberId).distinct().toList());
        return served.stream()
                .map(record -> new FeedbackFormView.Served(
                        record.id(),
                        LocalDate.ofInstant(record.startedAt(), BranchTime.ZONE),
                        masked(names.get(record.memberId())),
                        record.content()))
                .toList();
    }

    /** The first character and how many follow: enough for those who were there, too little for a stranger. */
    static String masked(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }
}
