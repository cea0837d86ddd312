package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A distance that no plan with the given loads can exceed: the smallest of three.
 *
 * <p>A member alone: the largest distance at which the own duties fit into the own days. A window: at a distance of at
 * least k nobody serves twice in k days running, so their seats need as many members free in them. A rotation: where k
 * days running always need everybody who is free in them, each serves every k-th day, so a matching of members and days
 * must give each a day of which all repetitions are free.
 */
final class DistanceBound {
    private final SpacingTask task;

    private DistanceBound(SpacingTask task) {
        this.task = task;
    }

    /** {@code reached} is the distance of a plan with these loads; below it there is nothing to look for. */
    static int of(SpacingTask task, int reached) {
        int bound = task.nearestReach();
        for (var own : task.fixed) {
            for (int day = own.nextSetBit(0); day >= 0 && own.nextSetBit(day + 1) > 0; day = own.nextSetBit(day + 1)) {
                bound = Math.min(bound, own.nextSetBit(day + 1) - day);
            }
        }
        return bound > reached ? new DistanceBound(task).below(bound, reached) : bound;
    }

    private int below(int most, int reached) {
        int bound = most;
        for (int first = 0; first < task.days; first++) {
            bound = Math.min(bound, enoughMembersFor(first, bound));
        }
        while (bound > reached && rotationFails(bound)) {
            bound--;
        }
        return bound;
    }

    /** The longest stretch from {@code first} on, up to {@code most} days, for which there are as many members as seats. */
    private int enoughMembersFor(int first, int most) {
        var members = new BitSet(task.members);
        int seats = 0;
        for (int length = 1; length <= most && first + length <= task.days; length++) {
            members.or(task.takers[first + length - 1]);
            seats += task.seats[first + length - 1];
            if (seats > members.cardinality()) {
                return length - 1;
            }
        }
        return most;
    }

    private boolean rotationFails(int turn) {
        for (int first = 0; first + turn <= task.days; first++) {
            var everybody = membersFree(first, turn);
            int last = first;
            while (isFull(last, turn, everybody)) {
                last++;
            }
            if (last > first && !new Rotation(task, everybody, first, last - 1 + turn, turn).exists()) {
                return true;
            }
            first = Math.max(first, last - 1);
        }
        return false;
    }

    private boolean isFull(int first, int turn, BitSet everybody) {
        return first + turn <= task.days
                && Arrays.stream(task.seats, first, first + turn).sum() == everybody.cardinality()
                && membersFree(first, turn).equals(everybody);
    }

    private BitSet membersFree(int first, int length) {
        var members = new BitSet(task.members);
        for (int day = first; day < first + length; day++) {
            members.or(task.takers[day]);
        }
        return members;
    }
}
