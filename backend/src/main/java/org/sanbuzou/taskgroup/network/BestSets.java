package org.sanbuzou.taskgroup.network;

import java.util.Arrays;

/**
 * The shortest length that dropping at most k of a few dependencies reaches, for every k at once. Keeping or dropping is
 * decided dependency by dependency in the order of work, so that sets with the same beginning share its computation; a
 * beginning that is already as long as the best set with as many dropped is given up, because the rest only adds length.
 */
final class BestSets {
    private final CompactNetwork compact;
    private final int count;
    private final int[] crossed;
    private final int[] least;
    private final int[] set;
    private long stepsLeft;

    /** @param mostSteps decisions after which the search stops; {@link #complete()} then says no */
    BestSets(CompactNetwork compact, long mostSteps) {
        this.compact = compact;
        count = compact.count();
        crossed = new int[count];
        least = new int[count + 1];
        set = new int[count + 1];
        stepsLeft = mostSteps;
        Arrays.fill(least, compact.days(0));
        startWithGreedy();
        decide(0, 0, 0, compact.daysWithoutAll());
    }

    /** Whether every set was tried or proved to be no better. */
    boolean complete() {
        return stepsLeft > 0;
    }

    int count() {
        return count;
    }

    /** Workdays with the best set of at most so many. */
    int days(int most) {
        return least[most];
    }

    /** That set, as bits; it has fewer members if more do not help. */
    int set(int most) {
        return set[most];
    }

    private void startWithGreedy() {
        int chosen = 0;
        for (int size = 1; size <= count; size++) {
            int best = -1;
            for (int i = 0; i < count; i++) {
                if ((chosen >> i & 1) == 0
                        && (best < 0 || compact.days(chosen | 1 << i) < compact.days(chosen | 1 << best))) {
                    best = i;
                }
            }
            chosen |= 1 << best;
            keep(chosen, size, compact.days(chosen));
        }
    }

    private void decide(int dependency, int dropped, int size, int days) {
        if (days >= least[size] || --stepsLeft <= 0) {
            return;
        }
        if (dependency == count) {
            keep(dropped, size, days);
            return;
        }
        int reached = compact.reached(dependency, crossed, dropped);
        crossed[dependency] = reached;
        decide(dependency + 1, dropped, size, Math.max(days, reached + compact.toEnd(dependency)));
        decide(dependency + 1, dropped | 1 << dependency, size + 1, days);
    }

    private void keep(int dropped, int size, int days) {
        for (int most = size; most <= count && days < least[most]; most++) {
            least[most] = days;
            set[most] = dropped;
        }
    }
}
