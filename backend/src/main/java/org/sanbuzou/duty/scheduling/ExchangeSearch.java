package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Makes a filled board optimal by exchange paths and finds the prices that prove it.
 *
 * <p>A member with a seat on a day can hand it to an available member without one; along a path of such hand-overs the
 * first member loses a duty, the last gains one, the others keep their loads. Loads that can be reached form the bases
 * of an integral polymatroid, so a separable convex cost is minimal exactly when no path lowers it. Paths are searched
 * from the members whose last duty costs most, breadth first, a machine word of members at a time. When the reached set
 * offers no cheaper end it is closed: no path leaves it, later exchanges cannot reopen it, and the cost of the last duty
 * of its source is a valid price for all its members.
 *
 * <p>Pinned duties are in no path: they only shift where the marginal costs of a member begin.
 *
 * <p>Source: Harvey, Ladner, Lovász and Tamir, Semi-matchings for bipartite graphs and load balancing (2006); Ahuja,
 * Magnanti and Orlin, Network Flows (1993), chapter 14; Murota, Discrete Convex Analysis (2003), chapter 6.
 */
final class ExchangeSearch {
    private static final int NONE = -1;

    private final RosterBoard board;
    private final long[] priceNumerator;
    private final long[] priceDivisor;
    private final boolean[] settled;
    private final long[] settledBits;
    private final long[] seen;
    private final boolean[] dayLeft;
    private final int[] giverOnDay;
    private final int[] dayOfReceiver;
    private final int[] queue;
    private final boolean[] onPath;
    private int reached;

    ExchangeSearch(RosterBoard board) {
        this.board = board;
        priceNumerator = new long[board.members];
        priceDivisor = new long[board.members];
        Arrays.fill(priceDivisor, 1);
        settled = new boolean[board.members];
        settledBits = new long[board.words];
        seen = new long[board.words];
        dayLeft = new boolean[board.days];
        giverOnDay = new int[board.days];
        dayOfReceiver = new int[board.members];
        queue = new int[board.members];
        onPath = new boolean[board.members];
    }

    /** Numerators of the prices; members whom no search reaches have pinned duties at most and the price 0. */
    long[] priceNumerators() {
        return priceNumerator;
    }

    long[] priceDivisors() {
        return priceDivisor;
    }

    void run() {
        for (long level = dearest(); level != DutyCosts.NOTHING_TO_SAVE; level = dearest()) {
            int firstOfLast = search(level);
            if (firstOfLast == NONE) {
                settle();
            } else {
                exchange(level, firstOfLast);
            }
        }
    }

    private long dearest() {
        long dearest = DutyCosts.NOTHING_TO_SAVE;
        for (int member = 0; member < board.members; member++) {
            if (!settled[member]) {
                dearest = Math.max(dearest, board.keyOfTheLast[member]);
            }
        }
        return dearest;
    }

    /** Stops after the first ring with a cheaper end and returns where it starts in the queue, or {@link #NONE}. */
    private int search(long level) {
        System.arraycopy(settledBits, 0, seen, 0, seen.length);
        Arrays.fill(dayLeft, false);
        reached = 0;
        for (int member = 0; member < board.members; member++) {
            if (!settled[member] && board.keyOfTheLast[member] == level) {
                enqueue(member, NONE);
            }
        }
        int ring = 0;
        while (ring < reached) {
            int end = reached;
            boolean cheaper = false;
            for (int i = ring; i < end; i++) {
                cheaper |= leave(queue[i], level);
            }
            if (cheaper) {
                return end;
            }
            ring = end;
        }
        return NONE;
    }

    private void enqueue(int member, int day) {
        seen[member >> 6] |= 1L << member;
        dayOfReceiver[member] = day;
        queue[reached++] = member;
    }

    private boolean leave(int giver, long level) {
        boolean cheaper = false;
        var own = board.duties[giver];
        for (int day = own.nextSetBit(0); day >= 0; day = own.nextSetBit(day + 1)) {
            if (!dayLeft[day]) {
                dayLeft[day] = true;
                giverOnDay[day] = giver;
                cheaper |= reach(day, level);
            }
        }
        return cheaper;
    }

    private boolean reach(int day, long level) {
        boolean cheaper = false;
        var open = board.open[day];
        for (int word = 0; word < open.length; word++) {
            for (long fresh = open[word] & ~seen[word]; fresh != 0; fresh &= fresh - 1) {
                int member = (word << 6) + Long.numberOfTrailingZeros(fresh);
                enqueue(member, day);
                cheaper |= board.keyOfOneMore[member] < level;
            }
        }
        return cheaper;
    }

    private void settle() {
        int source = queue[0];
        for (int i = 0; i < reached; i++) {
            int member = queue[i];
            settled[member] = true;
            settledBits[member >> 6] |= 1L << member;
            priceNumerator[member] = board.costs.marginal(source, board.load[source]);
            priceDivisor[member] = board.costs.divisor(source);
        }
    }

    /** Paths of one search that share no member share no day either, so all of them can be carried out. */
    private void exchange(long level, int firstOfLast) {
        Arrays.fill(onPath, false);
        IntStream.range(firstOfLast, reached)
                .map(i -> queue[i])
                .filter(member -> board.keyOfOneMore[member] < level)
                .boxed()
                .sorted((a, b) -> Long.compare(board.keyOfOneMore[a], board.keyOfOneMore[b]))
                .filter(this::isFree)
                .forEach(this::handOver);
    }

    private boolean isFree(int receiver) {
        int member = receiver;
        while (!onPath[member] && dayOfReceiver[member] != NONE) {
            member = giverOnDay[dayOfReceiver[member]];
        }
        return !onPath[member];
    }

    private void handOver(int receiver) {
        int member = receiver;
        onPath[member] = true;
        while (dayOfReceiver[member] != NONE) {
            int day = dayOfReceiver[member];
            int giver = giverOnDay[day];
            board.release(giver, day);
            board.assign(member, day);
            onPath[giver] = true;
            member = giver;
        }
    }
}
