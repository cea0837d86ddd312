package org.sanbuzou.duty.scheduling;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where the loads go when a member's duty on an optimal board is given to others: who ends up with one duty more and who
 * with one fewer.
 */
final class PassingOn {
    private final RosterBoard board;
    private final int[] cheapestEnd;
    private final int[] reachesMember;
    private final int dearestStart;

    /** @param held who keeps his or her seat on {@code day} in any case, or {@link HandOvers#NOBODY} */
    PassingOn(RosterBoard board, int member, int day, int held) {
        this.board = board;
        cheapestEnd = new HandOvers(board, day, held)
                .firstReachable(IntStream.range(0, board.members)
                        .boxed()
                        .sorted(Comparator.comparingLong(other -> board.keyOfOneMore[other]))
                        .mapToInt(Integer::intValue)
                        .toArray());
        reachesMember = new HandOvers(board, day, held).firstReachable(member);
        int dearest = member;
        for (int other = 0; other < board.members; other++) {
            boolean isStart = reachesMember[other] == member;
            dearest = isStart && keyOfTheLast(other) > keyOfTheLast(dearest) ? other : dearest;
        }
        dearestStart = dearest;
    }

    private long keyOfTheLast(int member) {
        return board.costs.keyOfTheLast(member, board.load[member]);
    }

    /** Who best gets the duty that {@code receiver} has too many in the end. */
    int end(int receiver) {
        return cheapestEnd[receiver];
    }

    /** Whose duty is best taken away to make up for the one the member loses. */
    int start() {
        return dearestStart;
    }

    boolean leadsBack(int receiver) {
        return reachesMember[receiver] != HandOvers.NOBODY;
    }
}
