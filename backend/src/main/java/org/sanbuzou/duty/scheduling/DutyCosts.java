package org.sanbuzou.duty.scheduling;

/**
 * The three policies in one form: member i with d duties costs (offsetᵢ + d)² / divisorᵢ.
 *
 * <p>Marginal costs are compared by integer keys ⌊x·2³²⌋. Two different fractions with denominators up to 65,535 are
 * more than 2⁻³² apart, so the keys order them exactly as the fractions and equal keys mean equal fractions.
 */
final class DutyCosts {
    /** Key of the saving of a duty that is not there or stays: below every key. */
    static final long NOTHING_TO_SAVE = -1;

    private final int[] offset;
    private final int[] divisor;

    DutyCosts(RosterProblem problem, int[] availableDays) {
        int members = availableDays.length;
        offset = new int[members];
        divisor = new int[members];
        for (int member = 0; member < members; member++) {
            offset[member] = problem.policy() == Policy.CATCH_UP
                    ? problem.members().get(member).priorDuties()
                    : 0;
            divisor[member] = problem.policy() == Policy.PROPORTIONAL ? Math.max(1, availableDays[member]) : 1;
        }
    }

    static long key(long numerator, long denominator) {
        return (numerator << 32) / denominator;
    }

    /** Numerator, over {@link #divisor}, of the cost of the duty that makes the load {@code duties}. */
    long marginal(int member, int duties) {
        return 2L * (offset[member] + duties) - 1;
    }

    long divisor(int member) {
        return divisor[member];
    }

    long keyOfOneMore(int member, int duties) {
        return key(marginal(member, duties + 1), divisor[member]);
    }

    long keyOfTheLast(int member, int duties) {
        return key(marginal(member, duties), divisor[member]);
    }

    /** The load between {@code fewest} and {@code most} that costs least when every duty earns the price. */
    int bestLoad(int member, long priceNumerator, long priceDenominator, int fewest, int most) {
        long atMost = Math.floorDiv(priceNumerator * divisor[member], priceDenominator);
        long duties = Math.floorDiv(atMost + 1, 2) - offset[member];
        return (int) Math.max(fewest, Math.min(most, duties));
    }

    void addCost(ExactSum sum, int member, int duties) {
        long total = (long) offset[member] + duties;
        sum.add(total * total, divisor[member]);
    }
}
