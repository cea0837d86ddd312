package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class DutyService {
    private final DutyPosts posts;
    private final Rosters rosters;
    private final Duties duties;
    private final Plans plans;
    private final RosterViews views;
    private final FreePeople free;
    private final RosterBalance balance;
    private final BranchTime time;

    DutyService(
            DutyPosts posts,
            Rosters rosters,
            Duties duties,
            Plans plans,
            RosterViews views,
            FreePeople free,
            RosterBalance balance,
            BranchTime time) {
        this.posts = posts;
        this.rosters = rosters;
        this.duties = duties;
        this.plans = plans;
        this.views = views;
        this.free = free;
        this.balance = balance;
        this.time = time;
    }

    /** Gives a seat of a draft to somebody else and measures the roster anew; of a published duty only the pin changes. */
    @Transactional
    DutyView assign(UUID id, IfMatch ifMatch, AssignDuty assign) {
        posts.lockForPlanning();
        var duty = duties.require(id);
        duty.expect(ifMatch);
        var roster = rosters.require(duty.rosterId());
        if (roster.status() == RosterStatus.DRAFT) {
            move(roster, duty, assign);
        } else {
            pinPublished(roster, duty, assign);
        }
        rosters.flush();
        return views.of(duty);
    }

    private void move(Roster roster, Duty duty, AssignDuty assign) {
        if (!assign.onlyReleases(duty)) {
            var plan = plans.of(posts.require(duty.dutyPostId()), roster);
            requireFree(plan, assign.memberId(), duty);
        }
        duty.assign(assign.memberId());
        duty.pin(assign.pins(duty));
        balance.measureAnew(roster);
    }

    private void pinPublished(Roster roster, Duty duty, AssignDuty assign) {
        if (assign.pinned() == null || !assign.memberId().equals(duty.memberId())) {
            roster.requireDraft();
        }
        if (duty.hasStarted(time.now())) {
            throw new RuleViolation("DUTY_STARTED", DayText.of(duty.date()) + " 这一班已经开始，不能再改。");
        }
        if (assign.pinned()) {
            var plan = plans.of(posts.require(duty.dutyPostId()), roster);
            requireFree(plan, assign.memberId(), duty);
        }
        duty.pin(assign.pinned());
    }

    private void requireFree(Plan plan, UUID memberId, Duty duty) {
        var candidate = free.require(plan, memberId, duty.date());
        duties.other(duty, candidate.memberId()).ifPresent(other -> {
            throw new RuleViolation(
                    "ALREADY_ON_DUTY",
                    "%s在 %s 已在“%s”值班，一天只排一班。"
                            .formatted(
                                    candidate.name(),
                                    DayText.of(duty.date()),
                                    posts.require(other.dutyPostId()).name()));
        });
    }
}
