package org.sanbuzou.duty.scheduling;

/** Trades of two duties between two members: nobody's load changes, and both keep the wanted distance where they go. */
final class DutyTrades {
    private final SpacingTask task;
    private final RosterBoard board;
    private final int[] wanted;
    private long stepsLeft;

    DutyTrades(SpacingTask task, RosterBoard board, long mostSteps) {
        this.task = task;
        this.board = board;
        wanted = new int[task.members];
        stepsLeft = mostSteps;
    }

    /** Trades away duties on disliked days as far as everybody stays as far apart as the level wants. */
    void avoidDisliked(int level) {
        setWanted(level);
        for (int member = 0; member < task.members; member++) {
            var own = board.duties[member];
            for (int day = own.nextSetBit(0); day >= 0; day = own.nextSetBit(day + 1)) {
                if (task.disliked[member].get(day) && task.canMove(member, day)) {
                    trade(member, day, -1);
                }
            }
        }
    }

    /** Moves apart the duties of everybody who has them closer than the level wants, where a trade can do it. */
    void separate(int level) {
        setWanted(level);
        for (int member = 0; member < task.members; member++) {
            separateDutiesOf(member);
        }
    }

    boolean isSpent() {
        return stepsLeft <= 0;
    }

    private void setWanted(int level) {
        for (int member = 0; member < task.members; member++) {
            wanted[member] = task.wanted(member, level);
        }
    }

    private void separateDutiesOf(int member) {
        var own = board.duties[member];
        int before = own.nextSetBit(0);
        while (before >= 0) {
            int day = own.nextSetBit(before + 1);
            boolean close = day >= 0 && day - before < wanted[member];
            if (close && task.canMove(member, day) && trade(member, day, 0)) {
                continue;
            }
            if (close && task.canMove(member, before)) {
                trade(member, before, 0);
            }
            before = day;
        }
    }

    /** Returns false if no trade changes the number of duties on disliked days by at most {@code most}. */
    private boolean trade(int member, int day, int most) {
        for (int other = 0; other < task.days && stepsLeft > 0; other++) {
            stepsLeft--;
            boolean possible = task.canMove(member, other)
                    && !board.duties[member].get(other)
                    && board.distance(member, other, day) >= wanted[member];
            int allowed = most + dislikes(member, day) - dislikes(member, other);
            int partner = possible ? partner(day, other, allowed) : -1;
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
    private int partner(int day, int other, int allowed) {
        for (int word = 0; word < board.words; word++) {
            stepsLeft--;
            for (long both = board.taken[other][word] & board.open[day][word]; both != 0; both &= both - 1) {
                int partner = (word << 6) + Long.numberOfTrailingZeros(both);
                if (task.canMove(partner, other)
                        && dislikes(partner, day) - dislikes(partner, other) <= allowed
                        && board.distance(partner, day, other) >= wanted[partner]) {
                    return partner;
                }
            }
        }
        return -1;
    }

    private int dislikes(int member, int day) {
        return task.disliked[member].get(day) ? 1 : 0;
    }
}
