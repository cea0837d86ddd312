package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds a roster with the fewest uncovered seats and, among those, with the exactly smallest cost of its
 * {@link Policy}; then keeps the duties of one person apart as far as that costs nothing. Pinned duties stay, days before
 * {@link RosterProblem#firstOpenDay()} get no others.
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
        return solution(board, search, new Seating(problem, board, (date, member) -> 0), distanceBound);
    }

    static RosterSolution solution(RosterBoard board, ExchangeSearch search, Seating seating, int distanceBound) {
        var bound = new DualBound(board, search.priceNumerators(), search.priceDivisors());
        return new RosterSolution(
                seating.assignments(),
                seating.uncovered(),
                Arrays.stream(board.load).boxed().toList(),
                Arrays.stream(board.availableDays).boxed().toList(),
                objective(board),
                bound.value(),
                certificate(search),
                board.smallestDistance(),
                distanceBound);
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
