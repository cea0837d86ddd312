package org.sanbuzou.taskgroup.network;

import java.util.List;

/**
 * A network shrunk to a few dependencies that may be dropped: the longest ways between them, from the beginning and to
 * the end are measured once, after which the length for any selection takes time quadratic in the few.
 */
final class CompactNetwork {
    private static final int NO_WAY = -1;

    private final int without;
    private final int[] lag;
    private final int[] toReach;
    private final int[] toEnd;
    /** From the start of the successor of one to the finish of the predecessor of the other. */
    private final int[][] between;

    /** @param few positions of the dependencies, in the network's order of work of their predecessors */
    CompactNetwork(Network network, List<Integer> few) {
        var dropped = new boolean[network.dependencies().size()];
        few.forEach(dependency -> dropped[dependency] = true);
        var beginning = LongestPaths.fromBeginning(network, dropped);
        int count = few.size();
        without = beginning.days();
        lag = new int[count];
        toReach = new int[count];
        toEnd = new int[count];
        between = new int[count][count];
        for (int i = 0; i < count; i++) {
            lag[i] = network.lag(few.get(i));
            toReach[i] = beginning.finish(network.from(few.get(i)));
            var onward = LongestPaths.fromTask(network, dropped, network.to(few.get(i)));
            toEnd[i] = onward.days();
            for (int j = 0; j < count; j++) {
                int finish = onward.finish(network.from(few.get(j)));
                between[i][j] = finish == LongestPaths.UNREACHED ? NO_WAY : finish;
            }
        }
    }

    int count() {
        return lag.length;
    }

    int daysWithoutAll() {
        return without;
    }

    int toEnd(int dependency) {
        return toEnd[dependency];
    }

    /** Length of the whole without the dependencies whose bits are set. */
    int days(int droppedBits) {
        int days = without;
        var crossed = new int[lag.length];
        for (int i = 0; i < lag.length; i++) {
            if ((droppedBits >> i & 1) == 0) {
                crossed[i] = reached(i, crossed, droppedBits);
                days = Math.max(days, crossed[i] + toEnd[i]);
            }
        }
        return days;
    }

    /** The earliest start behind a dependency that is kept, given those before it in the order of work. */
    int reached(int target, int[] crossed, int droppedBits) {
        int reached = toReach[target];
        for (int i = 0; i < target; i++) {
            if ((droppedBits >> i & 1) == 0 && between[i][target] != NO_WAY) {
                reached = Math.max(reached, crossed[i] + between[i][target]);
            }
        }
        return reached + lag[target];
    }
}
