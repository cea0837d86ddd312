package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.duty.scheduling.RosterProblem;
import org.sanbuzou.duty.scheduling.RosterSolution;

/** Puts the people of a solved problem on the rows of a roster: whoever stays on a day keeps the seat. */
final class SeatPlans {
    private final OpenPart part;
    private final Map<UUID, UUID> pins;
    private final Map<LocalDate, Map<Integer, Duty>> rows = new HashMap<>();
    private final Map<LocalDate, List<UUID>> teams = new HashMap<>();
    private final List<SeatPlan> plans = new ArrayList<>();

    private SeatPlans(OpenPart part, Map<UUID, UUID> pins) {
        this.part = part;
        this.pins = pins;
        part.duties().forEach(duty -> rows.computeIfAbsent(duty.date(), unused -> new HashMap<>())
                .put(duty.seat(), duty));
    }

    /**
     * All seats that may move, by day.
     *
     * @param pins who is to have which duty, by its id
     */
    static List<SeatPlan> of(OpenPart part, RosterProblem problem, RosterSolution solution, Map<UUID, UUID> pins) {
        var seats = new SeatPlans(part, pins);
        for (var taken : solution.assignments()) {
            var id = UUID.fromString(problem.members().get(taken.member()).id());
            seats.teams
                    .computeIfAbsent(taken.date(), unused -> new ArrayList<>())
                    .add(id);
        }
        part.days().stream().filter(part::isOpen).forEach(seats::plan);
        return seats.plans;
    }

    private void plan(LocalDate day) {
        var present = rows.getOrDefault(day, Map.of());
        var team = teams.getOrDefault(day, new ArrayList<>());
        present.values().stream().filter(this::isSettled).forEach(duty -> settle(duty, team));
        var left = new ArrayList<Integer>();
        for (int seat = 1; seat <= part.seats(); seat++) {
            var duty = present.get(seat);
            if (duty != null && !isSettled(duty) && team.remove(duty.memberId())) {
                plans.add(SeatPlan.of(duty, day, seat, duty.memberId(), false));
            } else if (duty == null || !isSettled(duty)) {
                left.add(seat);
            }
        }
        for (int seat : left) {
            plans.add(SeatPlan.of(present.get(seat), day, seat, team.isEmpty() ? null : team.remove(0), false));
        }
    }

    private void settle(Duty duty, List<UUID> team) {
        var pinned = pins.get(duty.id());
        team.remove(pinned == null ? duty.memberId() : pinned);
        if (pinned != null) {
            plans.add(SeatPlan.of(duty, duty.date(), duty.seat(), pinned, true));
        }
    }

    private boolean isSettled(Duty duty) {
        return pins.containsKey(duty.id()) || duty.status() != DutyStatus.CANCELLED && part.stays(duty);
    }
}
