package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The largest distance of a tiny problem by going through all plans with the loads of a solution. */
final class EveryPlan {
    private final RosterProblem problem;
    private final int members;
    private final int[] left;
    private final int[] seated;
    private final int[] lastDay;
    private int distance;

    private EveryPlan(RosterProblem problem, RosterSolution solution) {
        this.problem = problem;
        members = problem.members().size();
        left = solution.loads().stream().mapToInt(Integer::intValue).toArray();
        seated = problem.days().stream()
                .mapToInt(day -> (int) solution.assignments().stream()
                        .filter(seat -> seat.date().equals(day))
                        .count())
                .toArray();
        lastDay = new int[members];
    }

    static int largestDistance(RosterProblem problem, RosterSolution solution) {
        var plans = new EveryPlan(problem, solution);
        return IntStream.iterate(problem.days().size(), distance -> distance - 1)
                .filter(plans::exists)
                .findFirst()
                .orElseThrow();
    }

    private boolean exists(int wanted) {
        distance = wanted;
        Arrays.fill(lastDay, -wanted);
        return fill(0, 0, 0);
    }

    private boolean fill(int day, int member, int onDuty) {
        if (day == seated.length) {
            return true;
        }
        if (member == members) {
            return onDuty == seated[day] && fill(day + 1, 0, 0);
        }
        var who = problem.members().get(member);
        boolean pinned = who.pinnedDays().get(day);
        boolean open = day >= problem.firstOpenDay() && who.availableDays().get(day);
        if (!pinned && fill(day, member + 1, onDuty)) {
            return true;
        }
        if (!pinned && !open || left[member] == 0 || day - lastDay[member] < distance) {
            return false;
        }
        int before = lastDay[member];
        lastDay[member] = day;
        left[member]--;
        boolean exists = fill(day, member + 1, onDuty + 1);
        left[member]++;
        lastDay[member] = before;
        return exists;
    }
}
