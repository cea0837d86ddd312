package org.sanbuzou.duty.scheduling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Goes through every load vector that a plan of a tiny problem can have, eight bits a member, and the fewest changes each
 * needs.
 */
final class BruteForce {
    private final RosterProblem problem;
    private final int members;

    private BruteForce(RosterProblem problem) {
        this.problem = problem;
        members = problem.members().size();
    }

    static Fraction leastCost(RosterProblem problem) {
        return best(problem, Set.of()).getKey();
    }

    /** Over all plans of the least cost, on open days. */
    static int fewestChanges(RosterProblem problem, Set<List<Object>> earlierDatesAndIds) {
        return best(problem, earlierDatesAndIds).getValue();
    }

    private static Map.Entry<Fraction, Integer> best(RosterProblem problem, Set<List<Object>> earlier) {
        var search = new BruteForce(problem);
        Map<Long, Integer> changes = Map.of(0L, 0);
        for (int day = 0; day < problem.days().size(); day++) {
            changes = search.withDay(day, changes, search.earlier(day, earlier));
        }
        return changes.entrySet().stream()
                .map(plan -> Map.entry(search.cost(plan.getKey()), plan.getValue()))
                .min(Map.Entry.<Fraction, Integer>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .orElseThrow();
    }

    /** Who has a duty that is not counted as a change. */
    private int earlier(int day, Set<List<Object>> earlier) {
        return IntStream.range(0, members)
                .filter(member -> day < problem.firstOpenDay()
                        || earlier.contains(List.of(
                                problem.days().get(day),
                                problem.members().get(member).id())))
                .map(member -> 1 << member)
                .sum();
    }

    /** All choices of a day's members, bit by bit: the pinned ones and, on an open day, as many others as can be seated. */
    private static IntStream teams(RosterProblem problem, int day) {
        int pinned = 0;
        int canCome = 0;
        for (int member = 0; member < problem.members().size(); member++) {
            var who = problem.members().get(member);
            pinned |= who.pinnedDays().get(day) ? 1 << member : 0;
            canCome |= day >= problem.firstOpenDay() && who.availableDays().get(day) ? 1 << member : 0;
        }
        int stay = pinned;
        int all = pinned | canCome;
        int size = Math.max(Integer.bitCount(stay), Math.min(problem.seats(), Integer.bitCount(all)));
        return IntStream.range(0, 1 << problem.members().size())
                .filter(team -> (team & stay) == stay && (team & ~all) == 0)
                .filter(team -> Integer.bitCount(team) == size);
    }

    private Map<Long, Integer> withDay(int day, Map<Long, Integer> changes, int earlier) {
        var next = new HashMap<Long, Integer>();
        teams(problem, day).forEach(team -> {
            int more = Integer.bitCount(team & ~earlier);
            changes.forEach((loads, count) -> next.merge(loads + loadsOf(team), count + more, Math::min));
        });
        return next;
    }

    private long loadsOf(int team) {
        long loads = 0;
        for (int member = 0; member < members; member++) {
            loads |= (long) (team >> member & 1) << 8 * member;
        }
        return loads;
    }

    private Fraction cost(long loads) {
        return cost(IntStream.range(0, members)
                .map(member -> (int) (loads >> 8 * member) & 255)
                .toArray());
    }

    private Fraction cost(int[] load) {
        var sum = Fraction.ZERO;
        for (int i = 0; i < load.length; i++) {
            var member = problem.members().get(i);
            long prior = problem.policy() == Policy.CATCH_UP ? member.priorDuties() : 0;
            long weight = problem.policy() == Policy.PROPORTIONAL
                    ? Math.max(1, member.availableDays().cardinality())
                    : 1;
            sum = sum.plus(Fraction.of((prior + load[i]) * (prior + load[i]), weight));
        }
        return sum;
    }
}
