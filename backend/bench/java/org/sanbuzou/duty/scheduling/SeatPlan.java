package org.sanbuzou.duty.scheduling;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A roster problem as Timefold sees it. */
@PlanningSolution
public class SeatPlan {
    @ProblemFactCollectionProperty
    private List<Integer> members;

    @PlanningEntityCollectionProperty
    private List<PlannedSeat> seats;

    @PlanningScore
    private HardSoftLongScore score;

    public SeatPlan() {}

    static SeatPlan of(RosterProblem problem) {
        var plan = new SeatPlan();
        plan.members = IntStream.range(0, problem.members().size()).boxed().toList();
        plan.seats = new ArrayList<>();
        var days = problem.members().stream().map(RosterMember::availableDays).toList();
        for (int day = 0; day < problem.days().size(); day++) {
            int on = day;
            var available = plan.members.stream()
                    .filter(member -> days.get(member).get(on))
                    .toList();
            for (int seat = 0; seat < Math.min(problem.seats(), available.size()); seat++) {
                plan.seats.add(new PlannedSeat(plan.seats.size(), day, available));
            }
        }
        return plan;
    }

    public List<Integer> getMembers() {
        return members;
    }

    public List<PlannedSeat> getSeats() {
        return seats;
    }

    public HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardSoftLongScore score) {
        this.score = score;
    }
}
