package org.sanbuzou.taskgroup.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The critical path method as textbooks write it down, with maps and lists: slower, and nothing of ours in it. */
final class PlainCriticalPath {
    private final List<NetworkTask> tasks;
    private final Map<String, List<NetworkDependency>> before = new HashMap<>();
    private final Map<String, List<NetworkDependency>> after = new HashMap<>();
    private final Map<String, Integer> duration = new HashMap<>();

    PlainCriticalPath(List<NetworkTask> tasks, List<NetworkDependency> dependencies) {
        this.tasks = tasks;
        for (var task : tasks) {
            before.put(task.id(), new ArrayList<>());
            after.put(task.id(), new ArrayList<>());
            duration.put(task.id(), task.durationDays());
        }
        for (var dependency : dependencies) {
            before.get(dependency.successorId()).add(dependency);
            after.get(dependency.predecessorId()).add(dependency);
        }
    }

    int days(Set<NetworkDependency> dropped) {
        return earliestFinish(order(), dropped).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Slack of every task. */
    Map<String, Integer> slack() {
        var order = order();
        var finish = earliestFinish(order, Set.of());
        int days = finish.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var latest = new HashMap<String, Integer>();
        for (int i = order.size() - 1; i >= 0; i--) {
            int limit = days;
            for (var dependency : after.get(order.get(i))) {
                int start = latest.get(dependency.successorId()) - duration.get(dependency.successorId());
                limit = Math.min(limit, start - dependency.lagDays());
            }
            latest.put(order.get(i), limit);
        }
        latest.replaceAll((id, limit) -> limit - finish.get(id));
        return latest;
    }

    /** Days saved by the best set of each size up to {@code largest}, by trying all. */
    int[] bestBySize(List<NetworkDependency> soft, int largest) {
        var best = new int[largest + 1];
        int planned = days(Set.of());
        tryAll(soft, 0, new HashSet<>(), planned, best);
        for (int size = 1; size <= largest; size++) {
            best[size] = Math.max(best[size], best[size - 1]);
        }
        return best;
    }

    private void tryAll(
            List<NetworkDependency> soft, int from, Set<NetworkDependency> chosen, int planned, int[] best) {
        best[chosen.size()] = Math.max(best[chosen.size()], planned - days(chosen));
        for (int i = from; i < soft.size() && chosen.size() < best.length - 1; i++) {
            chosen.add(soft.get(i));
            tryAll(soft, i + 1, chosen, planned, best);
            chosen.remove(soft.get(i));
        }
    }

    private Map<String, Integer> earliestFinish(List<String> order, Set<NetworkDependency> dropped) {
        var finish = new HashMap<String, Integer>();
        for (var id : order) {
            int start = 0;
            for (var dependency : before.get(id)) {
                if (!dropped.contains(dependency)) {
                    start = Math.max(start, finish.get(dependency.predecessorId()) + dependency.lagDays());
                }
            }
            finish.put(id, start + duration.get(id));
        }
        return finish;
    }

    private List<String> order() {
        var waits = new HashMap<String, Integer>();
        var ready = new ArrayDeque<String>();
        for (var task : tasks) {
            waits.put(task.id(), before.get(task.id()).size());
            if (before.get(task.id()).isEmpty()) {
                ready.add(task.id());
            }
        }
        var order = new ArrayList<String>();
        while (!ready.isEmpty()) {
            var id = ready.remove();
            order.add(id);
            for (var dependency : after.get(id)) {
                if (waits.merge(dependency.successorId(), -1, Integer::sum) == 0) {
                    ready.add(dependency.successorId());
                }
            }
        }
        return order;
    }
}
