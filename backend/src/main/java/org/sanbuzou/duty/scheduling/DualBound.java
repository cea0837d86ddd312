package org.sanbuzou.duty.scheduling;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Evaluates the bound of {@link Certificate}: it looks at availability and prices, never at the plan. */
final class DualBound {
    private final RosterBoard board;
    private final long[] numerator;
    private final long[] divisor;

    DualBound(RosterBoard board, long[] priceNumerators, long[] priceDivisors) {
        this.board = board;
        numerator = priceNumerators;
        divisor = priceDivisors;
    }

    Fraction value() {
        var sum = new ExactSum();
        for (int member = 0; member < board.members; member++) {
            int pinned = board.fewestDuties[member];
            int duties =
                    board.costs.bestLoad(member, numerator[member], divisor[member], pinned, board.mostDuties[member]);
            board.costs.addCost(sum, member, duties);
            sum.add((pinned - duties) * numerator[member], divisor[member]);
        }
        var cheapestFirst = IntStream.range(0, board.members)
                .boxed()
                .sorted(Comparator.comparingLong(member -> DutyCosts.key(numerator[member], divisor[member])))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int day = 0; day < board.days; day++) {
            addCheapest(sum, day, cheapestFirst);
        }
        return sum.total();
    }

    private void addCheapest(ExactSum sum, int day, int[] cheapestFirst) {
        int left = board.freeSeats[day];
        for (int i = 0; i < cheapestFirst.length && left > 0; i++) {
            int member = cheapestFirst[i];
            long bits = board.open[day][member >> 6] | board.taken[day][member >> 6];
            if ((bits >> member & 1) == 1) {
                sum.add(numerator[member], divisor[member]);
                left--;
            }
        }
    }
}
