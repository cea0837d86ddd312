package org.sanbuzou.duty.scheduling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether everybody can serve every {@code turn} days, each on days of his or her own.
 *
 * <p>Source: maximum bipartite matching by augmenting paths (Kuhn 1955).
 *
 * @param everybody as many members as the first {@code turn} days have seats
 * @param end the first day no longer part of it
 */
record Rotation(SpacingTask task, BitSet everybody, int first, int end, int turn) {
    boolean exists() {
        var turns = Stream.<List<Integer>>generate(ArrayList::new).limit(turn).toList();
        return everybody.stream().allMatch(member -> place(member, turns, new BitSet(turn)));
    }

    private boolean place(int member, List<List<Integer>> turns, BitSet tried) {
        for (int offset = 0; offset < turn; offset++) {
            if (tried.get(offset) || !suits(member, offset)) {
                continue;
            }
            tried.set(offset);
            var taken = turns.get(offset);
            if (taken.size() < task.seats[first + offset]) {
                taken.add(member);
                return true;
            }
            for (int seat = 0; seat < taken.size(); seat++) {
                if (place(taken.get(seat), turns, tried)) {
                    taken.set(seat, member);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean suits(int member, int offset) {
        int duties = 0;
        for (int day = first + offset; day < end; day += turn) {
            if (!task.canMove(member, day)) {
                return false;
            }
            duties++;
        }
        return duties <= task.duties[member];
    }
}
