package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sanbuzou.member.Member;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;

/** Whether people can take the duties they are to get in a swap. */
@ApplicationScoped
class DutyTakers {
    private final MemberDirectory members;
    private final Candidates candidates;
    private final Duties duties;
    private final DutyPosts posts;
    private final CurrentUser user;

    DutyTakers(MemberDirectory members, Candidates candidates, Duties duties, DutyPosts posts, CurrentUser user) {
        this.members = members;
        this.candidates = candidates;
        this.duties = duties;
        this.posts = posts;
        this.user = user;
    }

    void requireFree(Exchange exchange) {
        for (var taking : exchange.takings()) {
            var member = members.named(taking.memberId(), "counterpartMemberId");
            if (!member.isInService()) {
                throw new RuleViolation("MEMBER_NOT_IN_SERVICE", member.name() + "不在本支部在职党员之列，不能值班。");
            }
            requireAvailable(member, taking.duty());
            requireNoOther(member, taking.duty(), exchange.duties());
        }
    }

    private void requireAvailable(Member member, Duty duty) {
        var availability = candidates.availability(member.id(), duty.date());
        Hindrance.of(availability, duty.date()).ifPresent(reason -> {
            // Why somebody is away is no business of colleagues.
            var why = user.isOfficer() || user.is(member.id()) ? "：" + reason : "";
            throw new RuleViolation(
                    "MEMBER_UNAVAILABLE",
                    "%s在 %s 不能值班%s。请换一位同志或另选一天。".formatted(member.name(), DayText.of(duty.date()), why));
        });
    }

    private void requireNoOther(Member member, Duty duty, List<Duty> exchanged) {
        duties.of(member.id(), duty.date()).stream()
                .filter(other -> !exchanged.contains(other))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation(
                            "ALREADY_ON_DUTY",
                            "%s在 %s 已在“%s”值班，一天只排一班。"
                                    .formatted(
                                            member.name(),
                                            DayText.of(duty.date()),
                                            posts.require(other.dutyPostId()).name()));
                });
    }
}
