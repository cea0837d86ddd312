package org.sanbuzou.taskgroup.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Earliest starts by relaxing every dependency until nothing changes (Bellman and Ford): slow and independent. */
final class Relaxation {
    private Relaxation() {}

    static Map<String, Integer> earliestStarts(List<NetworkTask> tasks, List<NetworkDependency> dependencies) {
        var duration = new HashMap<String, Integer>();
        var start = new HashMap<String, Integer>();
        tasks.forEach(task -> duration.put(task.id(), task.durationDays()));
        tasks.forEach(task -> start.put(task.id(), 0));
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var dependency : dependencies) {
                int allowed = start.get(dependency.predecessorId())
                        + duration.get(dependency.predecessorId())
                        + dependency.lagDays();
                if (allowed > start.get(dependency.successorId())) {
                    start.put(dependency.successorId(), allowed);
                    changed = true;
                }
            }
        }
        return start;
    }

    static int days(List<NetworkTask> tasks, List<NetworkDependency> dependencies) {
        var start = earliestStarts(tasks, dependencies);
        return tasks.stream()
                .mapToInt(task -> start.get(task.id()) + task.durationDays())
                .max()
                .orElse(0);
    }
}
