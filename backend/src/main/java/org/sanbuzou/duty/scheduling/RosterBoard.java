package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.BitSet;

/** The plan under construction: who could take a day, who has it, and the marginal costs that follow. */
final class RosterBoard {
    final int days;
    final int members;
    final int words;
    final int seats;
    final DutyCosts costs;
    final int[] availableDays;
    final int[] load;
    /** By day, one bit a member: available and without a seat. */
    final long[][] open;
    /** By day, one bit a member: has a seat. */
    final long[][] taken;
    /** By member: the days with a duty. */
    final BitSet[] duties;

    final long[] keyOfOneMore;
    final long[] keyOfTheLast;

    RosterBoard(RosterProblem problem) {
        days = problem.days().size();
        members = problem.members().size();
        words = (members + 63) >> 6;
        seats = problem.seats();
        open = new long[days][words];
        taken = new long[days][words];
        duties = new BitSet[members];
        load = new int[members];
        keyOfOneMore = new long[members];
        keyOfTheLast = new long[members];
        availableDays = new int[members];
        for (int member = 0; member < members; member++) {
            openDaysOf(member, problem.members().get(member).availableDays());
        }
        costs = new DutyCosts(problem, availableDays);
        for (int member = 0; member < members; member++) {
            changeLoad(member, 0);
        }
    }

    private void openDaysOf(int member, BitSet available) {
        duties[member] = new BitSet(days);
        availableDays[member] = available.cardinality();
        for (int day = available.nextSetBit(0); day >= 0; day = available.nextSetBit(day + 1)) {
            open[day][member >> 6] |= 1L << member;
        }
    }

    void assign(int member, int day) {
        open[day][member >> 6] &= ~(1L << member);
        taken[day][member >> 6] |= 1L << member;
        duties[member].set(day);
        changeLoad(member, 1);
    }

    void release(int member, int day) {
        open[day][member >> 6] |= 1L << member;
        taken[day][member >> 6] &= ~(1L << member);
        duties[member].clear(day);
        changeLoad(member, -1);
    }

    private void changeLoad(int member, int change) {
        load[member] += change;
        keyOfOneMore[member] = costs.keyOfOneMore(member, load[member]);
        keyOfTheLast[member] = costs.keyOfTheLast(member, load[member]);
    }

    static int count(long[] bits) {
        return Arrays.stream(bits)
                .map(Long::bitCount)
                .mapToInt(Math::toIntExact)
                .sum();
    }

    /** Workdays from {@code day} to the member's nearest other duty, not counting one on {@code ignored}. */
    int distance(int member, int day, int ignored) {
        var own = duties[member];
        int before = day == 0 ? -1 : own.previousSetBit(day - 1);
        if (before == ignored && before > 0) {
            before = own.previousSetBit(before - 1);
        }
        int after = own.nextSetBit(day + 1);
        if (after == ignored && after >= 0) {
            after = own.nextSetBit(after + 1);
        }
        int toBefore = before < 0 || before == ignored ? days : day - before;
        return Math.min(toBefore, after < 0 ? days : after - day);
    }

    int distance(int member, int day) {
        return distance(member, day, -1);
    }

    int smallestDistance() {
        int smallest = days;
        for (var own : duties) {
            int before = own.nextSetBit(0);
            for (int day = before; day >= 0; day = own.nextSetBit(day + 1)) {
                smallest = day > before ? Math.min(smallest, day - before) : smallest;
                before = day;
            }
        }
        return smallest;
    }
}
