package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;

@ApplicationScoped
class ReplanningService {
    private final DutyPosts posts;
    private final Rosters rosters;
    private final Duties duties;
    private final RosterBases bases;
    private final Replannings replannings;
    private final RosterHistory history;
    private final RosterViews views;

    ReplanningService(
            DutyPosts posts,
            Rosters rosters,
            Duties duties,
            RosterBases bases,
            Replannings replannings,
            RosterHistory history,
            RosterViews views) {
        this.posts = posts;
        this.rosters = rosters;
        this.duties = duties;
        this.bases = bases;
        this.replannings = replannings;
        this.history = history;
        this.views = views;
    }

    /** Carries out exactly the plan that was looked at, or refuses because it would be another one by now. */
    @Transactional
    RosterView take(UUID rosterId, TakeReplanning take) {
        posts.lockForPlanning();
        var roster = rosters.require(rosterId);
        var replanning = replannings.of(roster, take.pins());
        replanning.obstacles().stream().findFirst().ifPresent(obstacle -> {
            throw new RuleViolation(obstacle.code(), obstacle.message());
        });
        if (!replanning.fingerprint().equals(take.fingerprint())) {
            throw new RuleViolation("REPLANNING_CHANGED", "预览之后情况有变，请重新预览，看过变化再采用。");
        }
        var moves = new ArrayList<DutyMove>();
        drop(replanning, moves);
        vacate(replanning.seats());
        seat(replanning, moves);
        bases.keep(roster, Basis.of(replanning.problem()));
        roster.rebalance(replanning.after());
        if (isBinding(roster) && !moves.isEmpty()) {
            history.moved(roster, RosterVersionKind.REPLANNED, take.reason(), moves);
        }
        rosters.flush();
        return views.of(roster);
    }

    private static boolean isBinding(Roster roster) {
        return roster.status() != RosterStatus.DRAFT;
    }

    private void drop(RosterReplanning replanning, List<DutyMove> moves) {
        for (var duty : replanning.dropped()) {
            var before = duty.memberId();
            if (!isBinding(replanning.roster())) {
                duties.delete(duty);
                continue;
            }
            duty.cancel();
            if (before != null) {
                moves.add(DutyMove.of(duty, before));
            }
        }
    }

    /** Where a pin sends people to another seat of their day, their old seats go first: nobody has two on a day at any time. */
    private void vacate(List<SeatPlan> seats) {
        Map<LocalDate, Set<UUID>> moving = new HashMap<>();
        seats.stream().filter(SeatPlan::moves).forEach(seat -> moving.computeIfAbsent(
                        seat.date(), unused -> new HashSet<>())
                .add(seat.memberId()));
        var vacated = seats.stream()
                .filter(seat -> seat.moves() && seat.before() != null)
                .filter(seat -> moving.get(seat.date()).contains(seat.before()))
                .map(SeatPlan::duty)
                .toList();
        if (!vacated.isEmpty()) {
            vacated.forEach(duty -> duty.assign(null));
            duties.flush();
        }
    }

    private void seat(RosterReplanning replanning, List<DutyMove> moves) {
        for (var seat : replanning.seats()) {
            var duty = seat.isNew() ? row(replanning, seat) : seat.duty();
            if (seat.pinned()) {
                duty.pin(true);
            }
            if (seat.moves()) {
                duty.assign(seat.memberId());
                moves.add(DutyMove.of(duty, seat.before()));
            }
        }
    }

    /** For a day that has become a workday, perhaps again. */
    private Duty row(RosterReplanning replanning, SeatPlan seat) {
        var roster = replanning.roster();
        var duty = seat.duty();
        if (duty == null) {
            duty = new Duty(roster, replanning.part().plan().post(), seat.date(), seat.seat(), seat.memberId());
            duties.persist(duty);
        }
        if (isBinding(roster)) {
            duty.announce();
        }
        return duty;
    }
}
