package org.sanbuzou.duty.scheduling;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The least cost of a tiny problem by going through every load vector that any plan can have: eight bits a member. */
final class BruteForce {
    private final RosterProblem problem;
    private final int members;

    private BruteForce(RosterProblem problem) {
        this.problem = problem;
        members = problem.members().size();
    }

    static Fraction leastCost(RosterProblem problem) {
        var search = new BruteForce(problem);
        Set<Long> loads = Set.of(0L);
        for (int day = 0; day < problem.days().size(); day++) {
            loads = search.withDay(day, loads);
        }
        return loads.stream().map(search::cost).min(Fraction::compareTo).orElseThrow();
    }

    /** All choices of a day's members, bit by bit: the pinned ones and, on an open day, as many others as can be seated. */
    static IntStream teams(RosterProblem problem, int day) {
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

    private Set<Long> withDay(int day, Set<Long> loads) {
        var next = new HashSet<Long>();
        teams(problem, day).mapToLong(this::loadsOf).forEach(team -> loads.forEach(load -> next.add(load + team)));
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
        return cost(
                problem,
                IntStream.range(0, members)
                        .map(member -> (int) (loads >> 8 * member) & 255)
                        .toArray());
    }

    static Fraction cost(RosterProblem problem, int[] load) {
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
