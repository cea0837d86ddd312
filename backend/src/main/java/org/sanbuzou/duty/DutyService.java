package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class DutyService {
    private final DutyPosts posts;
    private final Rosters rosters;
    private final Duties duties;
    private final Plans plans;
    private final RosterViews views;
    private final MemberDirectory members;
    private final RosterBalance balance;

    DutyService(
            DutyPosts posts,
            Rosters rosters,
            Duties duties,
            Plans plans,
            RosterViews views,
            MemberDirectory members,
            RosterBalance balance) {
        this.posts = posts;
        this.rosters = rosters;
        this.duties = duties;
        this.plans = plans;
        this.views = views;
        this.members = members;
        this.balance = balance;
    }

    /** Gives a seat of a draft to somebody else and measures the roster anew. */
    @Transactional
    DutyView assign(UUID id, IfMatch ifMatch, UUID memberId) {
        posts.lockForPlanning();
        var duty = duties.require(id);
        duty.expect(ifMatch);
        var roster = rosters.require(duty.rosterId());
        roster.requireDraft();
        var plan = plans.of(posts.require(duty.dutyPostId()), roster);
        var candidate = candidate(plan, memberId);
        requireFree(candidate, duty);
        duty.assign(memberId);
        balance.measureAnew(roster);
        rosters.flush();
        return views.of(duty);
    }

    private Candidate candidate(Plan plan, UUID memberId) {
        return plan.candidate(memberId)
                .orElseThrow(() -> members.names(List.of(memberId)).isEmpty()
                        ? new BadInput("MEMBER_UNKNOWN", "memberId", "支部中没有这名党员，请重新选择。")
                        : new RuleViolation("MEMBER_NOT_IN_SERVICE", "这名党员不在本支部在职党员之列，不能安排值班。"));
    }

    private void requireFree(Candidate candidate, Duty duty) {
        Hindrance.of(candidate.availability(), duty.date()).ifPresent(reason -> {
            throw new RuleViolation(
                    "MEMBER_UNAVAILABLE", "%s在 %s 不能值班：%s。".formatted(candidate.name(), duty.date(), reason));
        });
        duties.other(duty, candidate.memberId()).ifPresent(other -> {
            throw new RuleViolation(
                    "ALREADY_ON_DUTY",
                    "%s在 %s 已在“%s”值班，一天只排一班。"
                            .formatted(
                                    candidate.name(),
                                    duty.date(),
                                    posts.require(other.dutyPostId()).name()));
        });
    }
}
