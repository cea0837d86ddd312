package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The least cost of a tiny problem by going through every load vector that any plan can have. */
final class BruteForce {
    private final RosterProblem problem;
    private Set<String> loads;

    private BruteForce(RosterProblem problem) {
        this.problem = problem;
    }

    static Fraction leastCost(RosterProblem problem) {
        return new BruteForce(problem).leastCost();
    }

    private Fraction leastCost() {
        int members = problem.members().size();
        loads = Set.of(Arrays.toString(new int[members]));
        for (int day = 0; day < problem.days().size(); day++) {
            addDay(day, members);
        }
        return loads.stream()
                .map(text -> cost(parse(text)))
                .min(Fraction::compareTo)
                .orElseThrow();
    }

    private void addDay(int day, int members) {
        int canCome = 0;
        for (int member = 0; member < members; member++) {
            canCome |= problem.members().get(member).availableDays().get(day) ? 1 << member : 0;
        }
        int covered = Math.min(problem.seats(), Integer.bitCount(canCome));
        var next = new HashSet<String>();
        for (int team = 0; team < 1 << members; team++) {
            if ((team & ~canCome) == 0 && Integer.bitCount(team) == covered) {
                int taken = team;
                loads.forEach(text -> next.add(withTeam(parse(text), taken)));
            }
        }
        loads = next;
    }

    private static String withTeam(int[] load, int team) {
        return Arrays.toString(IntStream.range(0, load.length)
                .map(i -> load[i] + (team >> i & 1))
                .toArray());
    }

    private static int[] parse(String text) {
        return Arrays.stream(text.substring(1, text.length() - 1).split(", "))
                .mapToInt(Integer::parseInt)
                .toArray();
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
