package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class DutyOutcomeService {
    private final DutyPosts posts;
    private final Duties duties;
    private final DutyDay day;
    private final RosterViews views;
    private final MemberDirectory members;
    private final CurrentUser user;
    private final BranchTime time;

    DutyOutcomeService(
            DutyPosts posts,
            Duties duties,
            DutyDay day,
            RosterViews views,
            MemberDirectory members,
            CurrentUser user,
            BranchTime time) {
        this.posts = posts;
        this.duties = duties;
        this.day = day;
        this.views = views;
        this.members = members;
        this.user = user;
        this.time = time;
    }

    /** Recording again changes nothing: the first arrival stays. */
    @Transactional
    DutyView recordAttendance(UUID id, RecordAttendance record) {
        var duty = day.locked(id);
        if (duty.arrivedAt() == null) {
            var now = time.now();
            duty.arrive(Arrival.at(duty.date(), record.clientSentAt(), now, user.isOfficer()), now);
            duties.flush();
        }
        return views.of(duty);
    }

    /** Planning waits meanwhile: who stood in has no other duty on that day. */
    @Transactional
    DutyView setOutcome(UUID id, IfMatch ifMatch, SetDutyOutcome set) {
        posts.lockForPlanning();
        var duty = day.locked(id);
        duty.expect(ifMatch);
        set.check(duty);
        if (set.coveredByMemberId() != null) {
            requireFree(set.coveredByMemberId(), duty);
        }
        duty.conclude(set.status(), set.coveredByMemberId(), set.note());
        duties.flush();
        return views.of(duty);
    }

    private void requireFree(UUID memberId, Duty duty) {
        var member = members.named(memberId, "coveredByMemberId");
        if (duties.isElsewhere(memberId, duty)) {
            throw new RuleViolation(
                    "ALREADY_ON_DUTY", "%s在 %s 另有一班，请另选顶班的人。".formatted(member.name(), DayText.of(duty.date())));
        }
    }
}
