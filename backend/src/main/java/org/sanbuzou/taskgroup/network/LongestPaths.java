package org.sanbuzou.taskgroup.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Forward and backward pass of the critical path method with some dependencies left out. Source: Kelley and Walker,
 * Critical-Path Planning and Scheduling (1959).
 */
final class LongestPaths {
    static final int UNREACHED = -1;

    private final Network network;
    private final boolean[] dropped;
    private final int[] start;
    private final int days;

    private LongestPaths(Network network, boolean[] dropped, int[] start) {
        this.network = network;
        this.dropped = dropped;
        this.start = start;
        this.days = pass();
    }

    /** Every task may start on day 0 as far as its dependencies let it. */
    static LongestPaths fromBeginning(Network network, boolean[] dropped) {
        return new LongestPaths(network, dropped, new int[network.tasks().size()]);
    }

    /** Only what follows from one task that starts on day 0; other tasks are {@link #UNREACHED}. */
    static LongestPaths fromTask(Network network, boolean[] dropped, int task) {
        var start = new int[network.tasks().size()];
        Arrays.fill(start, UNREACHED);
        start[task] = 0;
        return new LongestPaths(network, dropped, start);
    }

    private int pass() {
        int latest = 0;
        for (int task : network.order()) {
            var incoming = network.incoming();
            for (int i = incoming.start(task); i < incoming.end(task); i++) {
                start[task] = Math.max(start[task], earliest(incoming.at(i)));
            }
            latest = Math.max(latest, finish(task));
        }
        return latest;
    }

    /** When the dependency lets its successor start. */
    private int earliest(int dependency) {
        int finish = finish(network.from(dependency));
        boolean counts = !dropped[dependency] && finish != UNREACHED;
        return counts ? finish + network.lag(dependency) : UNREACHED;
    }

    /** Length of the whole. */
    int days() {
        return days;
    }

    int start(int task) {
        return start[task];
    }

    int finish(int task) {
        return start[task] == UNREACHED ? UNREACHED : start[task] + network.duration(task);
    }

    int[] latestFinish() {
        var latest = new int[start.length];
        Arrays.fill(latest, days);
        var order = network.order();
        for (int position = order.length - 1; position >= 0; position--) {
            int task = order[position];
            int latestStart = latest[task] - network.duration(task);
            var incoming = network.incoming();
            for (int i = incoming.start(task); i < incoming.end(task); i++) {
                int dependency = incoming.at(i);
                if (!dropped[dependency]) {
                    int before = network.from(dependency);
                    int lag = network.lag(dependency);
                    latest[before] = Math.min(latest[before], latestStart - lag);
                }
            }
        }
        return latest;
    }

    /** The dependencies of one critical path in the order of work; the first of equals wins at each step. */
    List<Integer> criticalDependencies() {
        var path = new ArrayList<Integer>();
        for (int next = deciding(lastTask()); next >= 0; next = deciding(network.from(next))) {
            path.add(next);
        }
        Collections.reverse(path);
        return path;
    }

    int lastTask() {
        int task = 0;
        while (task < start.length - 1 && finish(task) < days) {
            task++;
        }
        return task;
    }

    private int deciding(int task) {
        var incoming = network.incoming();
        for (int i = incoming.start(task); i < incoming.end(task); i++) {
            if (earliest(incoming.at(i)) == start[task]) {
                return incoming.at(i);
            }
        }
        return -1;
    }
}
