package org.sanbuzou.taskgroup.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The longest paths of a network.
 *
 * @param paths task ids in the order of work, at most {@value #MOST_PATHS} paths and as many as have {@value #MOST_IDS} ids
 *     together, but at least one unless there is no task
 * @param complete whether these are all
 * @param dependencies all that lie on any longest path, in the order in which they were given
 */
public record CriticalPaths(List<List<String>> paths, boolean complete, List<NetworkDependency> dependencies) {
    private static final int MOST_PATHS = 20;
    private static final int MOST_IDS = 20_000;

    public CriticalPaths {
        paths = List.copyOf(paths);
        dependencies = List.copyOf(dependencies);
    }

    static CriticalPaths of(Network network, LongestPaths planned, int[] latest) {
        var tight = tight(network, planned, latest);
        var walk = new Walk(network, tight);
        for (int task : network.order()) {
            boolean critical = latest[task] == planned.finish(task);
            if (critical && walk.complete && !walk.any(network.incoming(), task)) {
                walk.from(task);
            }
        }
        return new CriticalPaths(
                walk.paths,
                walk.complete,
                tight.stream().mapToObj(network.dependencies()::get).toList());
    }

    /** Between two critical tasks, and the later one starts as soon as this lets it: a part of some longest path. */
    private static BitSet tight(Network network, LongestPaths planned, int[] latest) {
        var tight = new BitSet();
        for (int i = 0; i < network.dependencies().size(); i++) {
            int before = network.from(i);
            int after = network.to(i);
            tight.set(
                    i,
                    latest[before] == planned.finish(before)
                            && latest[after] == planned.finish(after)
                            && planned.finish(before) + network.lag(i) == planned.start(after));
        }
        return tight;
    }

    /** Without recursion, as a path may have any number of tasks. */
    private static final class Walk {
        private final Network network;
        private final BitSet tight;
        private final List<List<String>> paths = new ArrayList<>();
        private boolean complete = true;
        private int ids;

        Walk(Network network, BitSet tight) {
            this.network = network;
            this.tight = tight;
        }

        boolean any(Incidence incidence, int task) {
            for (int i = incidence.start(task); i < incidence.end(task); i++) {
                if (tight.get(incidence.at(i))) {
                    return true;
                }
            }
            return false;
        }

        /** Each stack entry is the place among the outgoing dependencies of the task at that depth that comes next. */
        void from(int first) {
            var tasks = new ArrayList<Integer>(List.of(first));
            var next = new ArrayDeque<Integer>(List.of(network.outgoing().start(first)));
            if (!any(network.outgoing(), first)) {
                keep(tasks);
            }
            while (!next.isEmpty() && complete) {
                int place = next.pop();
                int task = tasks.get(tasks.size() - 1);
                if (place == network.outgoing().end(task)) {
                    tasks.remove(tasks.size() - 1);
                    continue;
                }
                next.push(place + 1);
                if (tight.get(network.outgoing().at(place))) {
                    enter(network.to(network.outgoing().at(place)), tasks, next);
                }
            }
        }

        private void enter(int task, List<Integer> tasks, ArrayDeque<Integer> next) {
            tasks.add(task);
            next.push(network.outgoing().start(task));
            if (!any(network.outgoing(), task)) {
                keep(tasks);
            }
        }

        private void keep(List<Integer> tasks) {
            complete = paths.size() < MOST_PATHS && (paths.isEmpty() || ids + tasks.size() <= MOST_IDS);
            if (complete) {
                ids += tasks.size();
                paths.add(tasks.stream()
                        .map(task -> network.tasks().get(task).id())
                        .toList());
            }
        }
    }
}
