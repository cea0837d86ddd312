package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.web.Page;

/** Activities with their names and figures: five queries, whatever the number of rows. */
@ApplicationScoped
class ActivityViews {
    private final ActivitySums sums;
    private final CommunityDirectory communities;
    private final MemberDirectory members;
    private final BranchTime time;

    ActivityViews(ActivitySums sums, CommunityDirectory communities, MemberDirectory members, BranchTime time) {
        this.sums = sums;
        this.communities = communities;
        this.members = members;
        this.time = time;
    }

    ActivityView of(Activity activity) {
        return of(Page.whole(List.of(activity))).items().get(0);
    }

    Page<ActivityView> of(Page<Activity> rows) {
        var ids = rows.items().stream().map(Activity::id).toList();
        var places = communities.names(
                rows.items().stream().map(Activity::communityId).collect(Collectors.toSet()));
        var people = members.names(
                rows.items().stream().map(Activity::organiserMemberId).collect(Collectors.toSet()));
        var figures = sums.of(ids, time.now());
        return rows.map(activity -> ActivityView.of(
                activity,
                places.get(activity.communityId()),
                people.get(activity.organiserMemberId()),
                figures.getOrDefault(activity.id(), ActivityFigures.NONE)));
    }
}
