package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The plan under construction: who could take a day, who has it, and the marginal costs that follow. Pinned duties count
 * in loads and distances; as they never move, they are in neither {@link #open} nor {@link #taken} nor {@link #duties}.
 */
final class RosterBoard {
    final int days;
    final int members;
    final int words;
    final int seats;
    final int firstOpenDay;
    final DutyCosts costs;
    final int[] availableDays;
    final int[] load;
    /** By day: seats that no pinned duty has; none on a past day. */
    final int[] freeSeats;
    /** By day, one bit a member: available and without a seat; nobody on a past day. */
    final long[][] open;
    /** By day, one bit a member: has a seat that can be given to another. */
    final long[][] taken;
    /** By member: the days with a duty that can move. */
    final BitSet[] duties;
    /** By member: the days with a duty that stays. */
    final BitSet[] pinned;
    /** By member: number of pinned duties, below which no load can fall. */
    final int[] fewestDuties;
    /** By member: pinned duties and days open to him or her, above which no load can rise. */
    final int[] mostDuties;

    final long[] keyOfOneMore;
    final long[] keyOfTheLast;
    /** By member: all days with a duty; the same object as {@link #duties} where nothing is pinned. */
    final BitSet[] busy;

    RosterBoard(RosterProblem problem) {
        days = problem.days().size();
        members = problem.members().size();
        words = (members + 63) >> 6;
        seats = problem.seats();
        firstOpenDay = problem.firstOpenDay();
        open = new long[days][words];
        taken = new long[days][words];
        duties = new BitSet[members];
        pinned = new BitSet[members];
        busy = new BitSet[members];
        freeSeats = new int[days];
        Arrays.fill(freeSeats, firstOpenDay, days, seats);
        fewestDuties = new int[members];
        mostDuties = new int[members];
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
            var stays = problem.members().get(member).pinnedDays();
            for (int day = stays.nextSetBit(0); day >= 0; day = stays.nextSetBit(day + 1)) {
                pin(member, day);
            }
        }
    }

    private void openDaysOf(int member, BitSet available) {
        duties[member] = new BitSet(days);
        busy[member] = duties[member];
        pinned[member] = new BitSet();
        availableDays[member] = available.cardinality();
        mostDuties[member] = available.get(firstOpenDay, days).cardinality();
        for (int day = available.nextSetBit(firstOpenDay); day >= 0; day = available.nextSetBit(day + 1)) {
            open[day][member >> 6] |= 1L << member;
        }
    }

    /** Gives a seat for good to somebody who has none on that day. */
    void pin(int member, int day) {
        if (busy[member] == duties[member]) {
            busy[member] = (BitSet) duties[member].clone();
        }
        busy[member].set(day);
        pinned[member].set(day);
        fewestDuties[member]++;
        mostDuties[member] += isOpen(member, day) ? 0 : 1;
        open[day][member >> 6] &= ~(1L << member);
        freeSeats[day] = Math.max(0, freeSeats[day] - 1);
        changeLoad(member, 1);
    }

    boolean isOpen(int member, int day) {
        return has(open, day, member);
    }

    boolean isTaken(int member, int day) {
        return has(taken, day, member);
    }

    int emptySeats(int day) {
        return freeSeats[day] - count(taken[day]);
    }

    void assign(int member, int day) {
        open[day][member >> 6] &= ~(1L << member);
        taken[day][member >> 6] |= 1L << member;
        duties[member].set(day);
        busy[member].set(day);
        changeLoad(member, 1);
    }

    void release(int member, int day) {
        open[day][member >> 6] |= 1L << member;
        taken[day][member >> 6] &= ~(1L << member);
        duties[member].clear(day);
        busy[member].clear(day);
        changeLoad(member, -1);
    }

    private void changeLoad(int member, int change) {
        load[member] += change;
        keyOfOneMore[member] = costs.keyOfOneMore(member, load[member]);
        keyOfTheLast[member] = load[member] == fewestDuties[member]
                ? DutyCosts.NOTHING_TO_SAVE
                : costs.keyOfTheLast(member, load[member]);
    }

    static boolean has(long[][] bits, int day, int member) {
        return (bits[day][member >> 6] >> member & 1) == 1;
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Workdays from {@code day} to the member's nearest other duty, not counting one on {@code ignored}. */
    int distance(int member, int day, int ignored) {
        var own = busy[member];
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
        for (var own : busy) {
            int before = own.nextSetBit(0);
            for (int day = before; day >= 0; day = own.nextSetBit(day + 1)) {
                smallest = day > before ? Math.min(smallest, day - before) : smallest;
                before = day;
            }
        }
        return smallest;
    }
}
