package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Moves the duties of one person apart without touching anybody's load, a pinned duty or a closed day. In this order: the
 * smallest distance between two duties of one person is made large; then the level at which everybody's duties are that far
 * apart, or as far as the member's own days allow, or at last three and two quarters of that; disliked days are avoided at
 * this level; duties closer than the next levels are moved apart where a trade can do it.
 *
 * <p>A heuristic of bounded effort that {@link DistanceBound} judges: binary search for the level with
 * {@link SpacedFilling}, then more attempts at the next level, then {@link DutyTrades}.
 */
final class DutySpreading {
    private static final int AVOIDING_ATTEMPTS = 8;
    private static final int MANY = 100;
    private static final int SOME = 20;
    private static final long MOST_STEPS = 1_000_000;

    private final RosterBoard board;
    private final SpacingTask task;
    private final SpacedFilling filling;
    private final long quick;
    private int level;
    private int[][] teams;

    DutySpreading(RosterProblem problem, RosterBoard board) {
        this.board = board;
        task = new SpacingTask(problem, board);
        filling = new SpacedFilling(task);
        long once = Arrays.stream(task.takers).mapToLong(BitSet::cardinality).sum() + task.days + task.members;
        quick = 3 * once;
    }

    /** Returns what no plan with these loads can exceed as its smallest distance. */
    int run() {
        findLevel();
        int bound = DistanceBound.of(task, Math.min(level, task.nearestReach()));
        climb(bound, MANY);
        if (board.smallestDistance() > Math.min(level, task.nearestReach())) {
            level = board.smallestDistance();
        } else {
            spreadTheOthers();
        }
        trade();
        return bound;
    }

    /** What was won stays won: only members who are further apart than that are asked for less than their own most. */
    private void spreadTheOthers() {
        for (int quarters = 3; quarters > 1; quarters--) {
            task.relax(level, quarters);
            findLevel();
        }
        climb(task.farthestAim(), SOME);
        if (teams != null) {
            avoidDisliked();
            apply();
        }
    }

    private void findLevel() {
        int impossible = task.farthestAim() + 1;
        while (impossible - level > 1) {
            int middle = (level + impossible) >>> 1;
            if (!reaches(middle, 0, quick)) {
                impossible = middle;
            }
        }
    }

    private void climb(int most, int times) {
        long stop = filling.steps() + Math.min(MOST_STEPS, times * quick);
        for (int seed = 1; level < most && filling.steps() + quick < stop; seed++) {
            reaches(level + 1, seed, quick << seed % 8);
        }
    }

    private boolean reaches(int wanted, int seed, long mostSteps) {
        boolean reached = filling.fill(wanted, seed, false, mostSteps);
        if (reached) {
            level = wanted;
            teams = filling.teams();
        }
        return reached;
    }

    private void avoidDisliked() {
        int fewest = dislikedDuties(teams);
        for (int seed = 1; fewest > 0 && seed <= AVOIDING_ATTEMPTS; seed++) {
            if (filling.fill(level, seed, true, quick) && dislikedDuties(filling.teams()) < fewest) {
                teams = filling.teams();
                fewest = dislikedDuties(teams);
            }
        }
    }

    private int dislikedDuties(int[][] plan) {
        int count = 0;
        for (int day = 0; day < task.days; day++) {
            for (int member : plan[day]) {
                count += task.disliked[member].get(day) ? 1 : 0;
            }
        }
        return count;
    }

    private void apply() {
        for (int day = 0; day < task.days; day++) {
            for (int member = 0; member < task.members; member++) {
                if (board.duties[member].get(day) && task.canMove(member, day)) {
                    board.release(member, day);
                }
            }
            for (int member : teams[day]) {
                board.assign(member, day);
            }
        }
    }

    private void trade() {
        var trades = new DutyTrades(task, board, MOST_STEPS);
        trades.avoidDisliked(level);
        for (int next = level + 1; next <= task.farthestAim() && !trades.isSpent(); next++) {
            trades.separate(next);
        }
    }
}
