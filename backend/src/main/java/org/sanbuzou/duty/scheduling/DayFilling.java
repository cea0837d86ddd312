package org.sanbuzou.duty.scheduling;

/**
 * Fills each day with the members whose next duty costs least, and among equals with those longest off duty; then
 * refills day by day while that lowers the cost. Covers every seat that can be covered and comes close to the optimum,
 * so that few exchanges remain for {@link ExchangeSearch}.
 */
final class DayFilling {
    private static final int MOST_ROUNDS = 8;

    private final RosterBoard board;
    private final int[] candidates;
    private final long[] keys;
    private final long[] ranks;

    DayFilling(RosterBoard board) {
        this.board = board;
        candidates = new int[board.members];
        keys = new long[board.members];
        ranks = new long[board.members];
    }

    void run() {
        var choice = fillEmptySeats();
        boolean cheaper = true;
        for (int round = 0; cheaper && round < MOST_ROUNDS; round++) {
            cheaper = false;
            for (int day = 0; day < board.days; day++) {
                cheaper |= choice[day] && refill(day);
            }
        }
    }

    /** Moves nobody; returns the days on which more members are available than needed. */
    boolean[] fillEmptySeats() {
        var choice = new boolean[board.days];
        for (int day = 0; day < board.days; day++) {
            choice[day] = RosterBoard.count(board.open[day]) > board.emptySeats(day);
            if (!choice[day]) {
                fill(day);
            }
        }
        for (int day = 0; day < board.days; day++) {
            if (choice[day]) {
                fill(day);
            }
        }
        return choice;
    }

    private boolean refill(int day) {
        long before = 0;
        int count = collect(board.taken[day]);
        for (int i = 0; i < count; i++) {
            before += board.keyOfTheLast[candidates[i]];
            board.release(candidates[i], day);
        }
        return fill(day) - before < 0;
    }

    /** Returns the sum of the keys; the cheapest choice is smallest element by element, so sums show a change. */
    private long fill(int day) {
        int count = collect(board.open[day]);
        int seats = Math.min(board.emptySeats(day), count);
        if (seats == 0) {
            return 0;
        }
        long limit = dearestOfCheapest(seats, count);
        long sum = 0;
        int ties = 0;
        for (int i = 0; i < count; i++) {
            int member = candidates[i];
            long key = board.keyOfOneMore[member];
            if (key < limit) {
                board.assign(member, day);
                sum += key;
                seats--;
            } else if (key == limit) {
                ranks[ties++] = ((long) -board.distance(member, day) << 32) | member;
            }
        }
        seatMostRested(day, seats, ties);
        return sum + seats * limit;
    }

    private long dearestOfCheapest(int seats, int count) {
        for (int i = 0; i < count; i++) {
            keys[i] = board.keyOfOneMore[candidates[i]];
        }
        return Selection.smallest(keys, count, seats - 1);
    }

    private void seatMostRested(int day, int seats, int ties) {
        long last = Selection.smallest(ranks, ties, seats - 1);
        for (int i = 0; i < ties; i++) {
            if (ranks[i] <= last) {
                board.assign((int) ranks[i], day);
            }
        }
    }

    private int collect(long[] bits) {
        int count = 0;
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                candidates[count++] = (word << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return count;
    }
}
