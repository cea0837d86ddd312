package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What people do by hand: going round the list, and taking whoever has not served for longest. */
final class AgainstHabits {
    private AgainstHabits() {}

    static void run() {
        System.out.println("| members × seats | ours: spread, Σ d² | least recently served | round-robin |");
        System.out.println("|---|---|---|---|");
        for (var size : new int[][] {{22, 1}, {200, 5}, {1000, 20}, {5000, 100}}) {
            var problem = RandomRosters.of(7, Policy.EQUAL, size[0], size[1], 365, 0.1);
            var best = RosterSolver.solve(problem).loads().stream().mapToInt(Integer::intValue);
            System.out.printf(
                    "| %d × %d | %s | %s | %s |%n",
                    size[0],
                    size[1],
                    figures(problem, best.toArray()),
                    figures(problem, leastRecentlyServed(problem)),
                    figures(problem, roundRobin(problem)));
        }
    }

    /** Spread among those who could serve at all; everybody's square counts. */
    private static String figures(RosterProblem problem, int[] loads) {
        var could = IntStream.range(0, loads.length)
                .filter(i -> !problem.members().get(i).availableDays().isEmpty())
                .map(i -> loads[i])
                .summaryStatistics();
        long squares =
                Arrays.stream(loads).mapToLong(load -> (long) load * load).sum();
        return "%d, %,d".formatted(could.getMax() - could.getMin(), squares);
    }

    private static int[] leastRecentlyServed(RosterProblem problem) {
        var last = new int[problem.members().size()];
        Arrays.fill(last, -1);
        var loads = new int[last.length];
        for (int day = 0; day < problem.days().size(); day++) {
            int on = day;
            IntStream.range(0, last.length)
                    .filter(member -> isAvailable(problem, member, on))
                    .boxed()
                    .sorted(Comparator.comparingInt(member -> last[member]))
                    .limit(problem.seats())
                    .forEach(member -> {
                        last[member] = on;
                        loads[member]++;
                    });
        }
        return loads;
    }

    private static int[] roundRobin(RosterProblem problem) {
        int members = problem.members().size();
        var loads = new int[members];
        int next = 0;
        for (int day = 0; day < problem.days().size(); day++) {
            int start = next;
            int free = problem.seats();
            for (int step = 0; step < members && free > 0; step++) {
                int member = (start + step) % members;
                if (isAvailable(problem, member, day)) {
                    loads[member]++;
                    free--;
                    next = member + 1;
                }
            }
        }
        return loads;
    }

    private static boolean isAvailable(RosterProblem problem, int member, int day) {
        return problem.members().get(member).availableDays().get(day);
    }
}
