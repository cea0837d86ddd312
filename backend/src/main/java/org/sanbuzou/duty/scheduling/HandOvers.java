package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Follows hand-overs backwards: to whom can a duty more of a member be passed on in the end? A day is entered once, by the
 * first member who could take it, so following all ends together takes time linear in the size of the availability.
 */
final class HandOvers {
    static final int NOBODY = -1;

    private final RosterBoard board;
    private final int heldDay;
    private final int heldMember;
    private final int[] endOf;
    private final int[] queue;
    private final int[] daysLeft;
    private int left;

    /** The seat of {@code heldMember}, or {@link #NOBODY}, on {@code heldDay} is not handed over. */
    HandOvers(RosterBoard board, int heldDay, int heldMember) {
        this.board = board;
        this.heldDay = heldDay;
        this.heldMember = heldMember;
        endOf = new int[board.members];
        queue = new int[board.members];
        daysLeft = IntStream.range(0, board.days).toArray();
        left = board.days;
    }

    /** By member: the first of {@code ends} that can be reached from him or her, or {@link #NOBODY}. Works once. */
    int[] firstReachable(int... ends) {
        Arrays.fill(endOf, NOBODY);
        for (int end : ends) {
            if (endOf[end] == NOBODY) {
                follow(end);
            }
        }
        return endOf;
    }

    private void follow(int end) {
        int reached = 0;
        endOf[end] = end;
        queue[reached++] = end;
        for (int i = 0; i < reached; i++) {
            int kept = 0;
            for (int at = 0; at < left; at++) {
                int day = daysLeft[at];
                if (board.isOpen(queue[i], day)) {
                    reached = enter(day, end, reached);
                } else {
                    daysLeft[kept++] = day;
                }
            }
            left = kept;
        }
    }

    private int enter(int day, int end, int reached) {
        int count = reached;
        for (int word = 0; word < board.words; word++) {
            for (long rest = board.taken[day][word]; rest != 0; rest &= rest - 1) {
                int giver = (word << 6) + Long.numberOfTrailingZeros(rest);
                if (endOf[giver] == NOBODY && (giver != heldMember || day != heldDay)) {
                    endOf[giver] = end;
                    queue[count++] = giver;
                }
            }
        }
        return count;
    }
}
