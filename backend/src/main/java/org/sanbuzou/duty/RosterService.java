package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbuzou.duty.scheduling.RosterProblem;
import org.sanbuzou.duty.scheduling.RosterSolution;
import org.sanbuzou.duty.scheduling.RosterSolver;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class RosterService {
    private final DutyPosts posts;
    private final Rosters rosters;
    private final Duties duties;
    private final RosterBases bases;
    private final Plans plans;
    private final RosterViews views;
    private final RosterHistory history;
    private final BranchTime time;
    private final Event<RosterPublished> published;

    RosterService(
            DutyPosts posts,
            Rosters rosters,
            Duties duties,
            RosterBases bases,
            Plans plans,
            RosterViews views,
            RosterHistory history,
            BranchTime time,
            Event<RosterPublished> published) {
        this.posts = posts;
        this.rosters = rosters;
        this.duties = duties;
        this.bases = bases;
        this.plans = plans;
        this.views = views;
        this.history = history;
        this.time = time;
        this.published = published;
    }

    @Transactional
    RosterView create(CreateRoster create) {
        var period = create.period();
        var post = posts.lockForPlanning().stream()
                .filter(known -> known.id().equals(create.dutyPostId()))
                .findFirst()
                .orElseThrow(() -> new BadInput("DUTY_POST_UNKNOWN", "dutyPostId", "没有这个岗位，请重新选择。"));
        requireFree(post, period);
        var id = Ids.next();
        var plan = plans.of(post, period, create.policy(), id);
        var problem = plan.problem();
        var solution = RosterSolver.solve(problem);
        var roster = new Roster(
                id, plan, Fairness.of(problem, solution, plan.workdays().unknownYears()));
        rosters.persist(roster);
        bases.keep(roster, Basis.of(problem));
        duties.persist(seats(roster, post, problem, solution));
        return views.of(roster);
    }

    private void requireFree(DutyPost post, Period period) {
        rosters.overlapping(post.id(), period).ifPresent(other -> {
            throw new RuleViolation(
                    "ROSTER_OVERLAPS",
                    "“%s”在 %s 至 %s 已有值班表，请换一段时间，或先删除那份草稿。"
                            .formatted(post.name(), DayText.of(other.firstDay()), DayText.of(other.lastDay())));
        });
    }

    private static Stream<Duty> seats(Roster roster, DutyPost post, RosterProblem problem, RosterSolution solution) {
        var covered = solution.assignments().stream().map(seat -> {
            var memberId = UUID.fromString(problem.members().get(seat.member()).id());
            return new Duty(roster, post, seat.date(), seat.seat(), memberId);
        });
        var empty = solution.uncovered().stream().map(seat -> new Duty(roster, post, seat.date(), seat.seat(), null));
        return Stream.concat(covered, empty);
    }

    @Transactional
    void delete(UUID id, IfMatch ifMatch) {
        posts.lockForPlanning();
        var roster = rosters.require(id);
        roster.expect(ifMatch);
        roster.requireDraft();
        duties.deleteOf(roster);
        bases.deleteById(id);
        rosters.delete(roster);
    }

    @Transactional
    RosterView publish(UUID id) {
        posts.lockForPlanning();
        var roster = rosters.require(id);
        roster.requireDraft();
        var plan = plans.of(posts.require(roster.dutyPostId()), roster);
        var slots = duties.slots(id);
        Obstacle.among(roster, plan, slots).stream().findFirst().ifPresent(obstacle -> {
            throw new RuleViolation(obstacle.code(), obstacle.message());
        });
        duties.publish(roster);
        roster.publish(time.now());
        history.published(roster, slots.size());
        rosters.flush();
        published.fire(
                new RosterPublished(roster.branchId(), id, roster.dutyPostId(), roster.firstDay(), roster.lastDay()));
        return views.of(roster);
    }
}
