package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class ActivityService {
    private final Activities activities;
    private final ActivityShifts shifts;
    private final ShiftSignUps signUps;
    private final ShiftAttendances attendances;
    private final ActivityViews views;
    private final CommunityDirectory communities;
    private final MemberDirectory members;
    private final Event<ActivityCancelled> cancelled;
    private final CurrentBranch branch;
    private final BranchTime time;

    ActivityService(
            Activities activities,
            ActivityShifts shifts,
            ShiftSignUps signUps,
            ShiftAttendances attendances,
            ActivityViews views,
            CommunityDirectory communities,
            MemberDirectory members,
            Event<ActivityCancelled> cancelled,
            CurrentBranch branch,
            BranchTime time) {
        this.activities = activities;
        this.shifts = shifts;
        this.signUps = signUps;
        this.attendances = attendances;
        this.views = views;
        this.communities = communities;
        this.members = members;
        this.cancelled = cancelled;
        this.branch = branch;
        this.time = time;
    }

    @Transactional
    ActivityView create(WriteActivity write) {
        requireKnown(write);
        var activity = new Activity(branch.require(), write);
        activities.persistAndFlush(activity);
        return views.of(activity);
    }

    @Transactional
    ActivityView update(UUID id, IfMatch ifMatch, WriteActivity write) {
        var activity = activities.lock(id);
        activity.expect(ifMatch);
        requireKnown(write);
        if (!write.communityId().equals(activity.communityId()) && attendances.anyRecorded(id)) {
            throw new RuleViolation("COMMUNITY_IN_RECORDS", "已有服务记录记在原来的社区，不能再换；需要时请新建一个活动。");
        }
        activity.change(ifMatch, write);
        var span = shifts.span(id);
        if (span.first() != null) {
            activity.requireInPeriod(span.first(), "startsOn");
            activity.requireInPeriod(span.last(), "endsOn");
        }
        activities.flush();
        return views.of(activity);
    }

    private void requireKnown(WriteActivity write) {
        communities.named(write.communityId(), "communityId");
        members.named(write.organiserMemberId(), "organiserMemberId");
    }

    @Transactional
    ActivityView open(UUID id) {
        var activity = activities.lock(id);
        activity.open();
        activities.flush();
        return views.of(activity);
    }

    @Transactional
    ActivityView complete(UUID id) {
        var activity = activities.lock(id);
        var lastEnd = shifts.lastEnd(id);
        if (lastEnd != null && lastEnd.isAfter(time.now())) {
            throw new RuleViolation("SHIFTS_AHEAD", "还有班次没有结束，不能标为已结束；不再举办请取消活动，或删去没有人报名的班次。");
        }
        activity.complete();
        activities.flush();
        return views.of(activity);
    }

    /** Shifts ahead are held after the activity has changed: whoever signs up meanwhile is told, too, or is refused. */
    @Transactional
    ActivityView cancel(UUID id, String reason) {
        var activity = activities.lock(id);
        if (activity.cancel(reason, time.now())) {
            activities.flush();
            var ahead = shifts.lockAhead(id, time.now()).stream()
                    .map(ActivityShift::id)
                    .toList();
            var people = signUps.liveIn(ahead).stream()
                    .map(ShiftSignUp::memberId)
                    .distinct()
                    .toList();
            cancelled.fire(new ActivityCancelled(id, activity.name(), reason, people));
        }
        activities.flush();
        return views.of(activity);
    }
}
