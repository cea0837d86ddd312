package org.sanbuzou.duty.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds a roster with the fewest uncovered seats and, among those, with the exactly smallest cost of its
 * {@link Policy}; then keeps the duties of one person apart as far as that costs nothing.
 *
 * <p>Nothing bounds a member's load, so a day covers min(seats, available members) seats whatever the other days do;
 * what remains is a convex-cost flow with capacity one between members and days. It is solved by a greedy start
 * ({@link DayFilling}) and exchange paths ({@link ExchangeSearch}). The same problem always gives the same roster. Memory
 * is a few bits per member and day.
 */
public final class RosterSolver {
    private RosterSolver() {}

    /** Never fails for a valid problem: without days or members the roster is empty. */
    public static RosterSolution solve(RosterProblem problem) {
        var board = new RosterBoard(problem);
        new DayFilling(board).run();
        var search = new ExchangeSearch(board);
        search.run();
        int distanceBound = new DutySpreading(problem, board).run();
        var bound = new DualBound(board, search.priceNumerators(), search.priceDivisors());
        return new RosterSolution(
                assignments(problem, board),
                uncovered(problem, board),
                Arrays.stream(board.load).boxed().toList(),
                Arrays.stream(board.availableDays).boxed().toList(),
                objective(board),
                bound.value(),
                certificate(search),
                board.smallestDistance(),
                distanceBound);
    }

    private static List<SeatAssignment> assignments(RosterProblem problem, RosterBoard board) {
        var assignments = new ArrayList<SeatAssignment>();
        for (int day = 0; day < board.days; day++) {
            int seat = 0;
            for (int member = 0; member < board.members; member++) {
                if ((board.taken[day][member >> 6] >> member & 1) == 1) {
                    assignments.add(new SeatAssignment(problem.days().get(day), ++seat, member));
                }
            }
        }
        return assignments;
    }

    private static List<UncoveredSeat> uncovered(RosterProblem problem, RosterBoard board) {
        var uncovered = new ArrayList<UncoveredSeat>();
        for (int day = 0; day < board.days; day++) {
            int covered = RosterBoard.count(board.taken[day]);
            for (int seat = covered + 1; seat <= board.seats; seat++) {
                uncovered.add(new UncoveredSeat(problem.days().get(day), seat, covered));
            }
        }
        return uncovered;
    }

    private static Fraction objective(RosterBoard board) {
        var sum = new ExactSum();
        for (int member = 0; member < board.members; member++) {
            board.costs.addCost(sum, member, board.load[member]);
        }
        return sum.total();
    }

    private static Certificate certificate(ExchangeSearch search) {
        var numerators = search.priceNumerators();
        var divisors = search.priceDivisors();
        return new Certificate(IntStream.range(0, numerators.length)
                .mapToObj(member -> Fraction.of(numerators[member], divisors[member]))
                .toList());
    }
}
