package org.sanbuzou.duty.scheduling;

/**
 * Moves the duties of one person apart without touching anybody's load: two members trade duties on two days. Distance
 * two is tried for every close pair first, then three, and so on up to what members have on average; a trade is made
 * only if both traders end at least that far from their other duties, so what was won stays won. A heuristic: the cost
 * is not touched, the distance is not proven to be the largest.
 */
final class DutySpreading {
    private static final long MOST_STEPS = 20_000_000;

    private final RosterBoard board;
    private long steps;

    DutySpreading(RosterBoard board) {
        this.board = board;
    }

    void run() {
        long available = 0;
        long covered = 0;
        for (int member = 0; member < board.members; member++) {
            available += board.availableDays[member];
            covered += board.load[member];
        }
        long average = covered == 0 ? 0 : available / covered;
        for (int wanted = 2; wanted <= average && steps < MOST_STEPS; wanted++) {
            for (int member = 0; member < board.members; member++) {
                separate(member, wanted);
            }
        }
    }

    private void separate(int member, int wanted) {
        var own = board.duties[member];
        int before = own.nextSetBit(0);
        while (before >= 0) {
            int day = own.nextSetBit(before + 1);
            boolean close = day >= 0 && day - before < wanted && steps < MOST_STEPS;
            if (close && trade(member, day, wanted)) {
                continue;
            }
            if (close) {
                trade(member, before, wanted);
            }
            before = day;
        }
    }

    private boolean trade(int member, int day, int wanted) {
        for (int other = 0; other < board.days; other++) {
            steps++;
            boolean possible =
                    (board.open[other][member >> 6] >> member & 1) == 1 && board.distance(member, other, day) >= wanted;
            int partner = possible ? partner(day, other, wanted) : -1;
            if (partner >= 0) {
                board.release(member, day);
                board.release(partner, other);
                board.assign(member, other);
                board.assign(partner, day);
                return true;
            }
        }
        return false;
    }

    /** Somebody on duty on {@code other} who can take {@code day} instead, or -1. */
    private int partner(int day, int other, int wanted) {
        for (int word = 0; word < board.words; word++) {
            steps++;
            for (long both = board.taken[other][word] & board.open[day][word]; both != 0; both &= both - 1) {
                int partner = (word << 6) + Long.numberOfTrailingZeros(both);
                if (board.distance(partner, day, other) >= wanted) {
                    return partner;
                }
            }
        }
        return -1;
    }
}
