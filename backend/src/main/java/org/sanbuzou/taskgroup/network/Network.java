package org.sanbuzou.taskgroup.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tasks and what they wait for, free of cycles. Building it and every pass over it take time linear in tasks and
 * dependencies, without recursion; 100,000 tasks are fine.
 */
public final class Network {
    private final List<NetworkTask> tasks;
    private final List<NetworkDependency> dependencies;
    private final int[] from;
    private final int[] to;
    private final int[] duration;
    private final int[] lag;
    private final Incidence incoming;
    private final Incidence outgoing;
    private final int[] order;

    private Network(List<NetworkTask> tasks, List<NetworkDependency> dependencies) {
        this.tasks = List.copyOf(tasks);
        this.dependencies = List.copyOf(dependencies);
        var position = new HashMap<String, Integer>();
        for (var task : tasks) {
            require(position.put(task.id(), position.size()) == null, "task " + task.id() + " is there twice");
        }
        for (var dependency : dependencies) {
            require(position.containsKey(dependency.predecessorId()), "no task " + dependency.predecessorId());
            require(position.containsKey(dependency.successorId()), "no task " + dependency.successorId());
        }
        from = dependencies.stream()
                .mapToInt(d -> position.get(d.predecessorId()))
                .toArray();
        to = dependencies.stream().mapToInt(d -> position.get(d.successorId())).toArray();
        duration = tasks.stream().mapToInt(NetworkTask::durationDays).toArray();
        lag = dependencies.stream().mapToInt(NetworkDependency::lagDays).toArray();
        incoming = new Incidence(tasks.size(), to);
        outgoing = new Incidence(tasks.size(), from);
        order = workOrder();
    }

    /**
     * Builds a network. Several dependencies between the same two tasks are allowed.
     *
     * @throws CyclicNetwork naming one cycle, if there is any
     * @throws IllegalArgumentException for an unknown or repeated task, or if all days together exceed an {@code int}
     */
    public static Network of(List<NetworkTask> tasks, List<NetworkDependency> dependencies) {
        long days = tasks.stream().mapToLong(NetworkTask::durationDays).sum()
                + dependencies.stream().mapToLong(NetworkDependency::lagDays).sum();
        require(days <= Integer.MAX_VALUE, "more days than can be counted");
        return new Network(tasks, dependencies);
    }

    private int[] workOrder() {
        var waitsFor = IntStream.range(0, tasks.size()).map(incoming::count).toArray();
        var ready = new int[tasks.size()];
        int known = 0;
        for (int task = 0; task < waitsFor.length; task++) {
            if (waitsFor[task] == 0) {
                ready[known++] = task;
            }
        }
        for (int next = 0; next < known; next++) {
            for (int i = outgoing.start(ready[next]); i < outgoing.end(ready[next]); i++) {
                int successor = to[outgoing.at(i)];
                if (--waitsFor[successor] == 0) {
                    ready[known++] = successor;
                }
            }
        }
        if (known < waitsFor.length) {
            throw new CyclicNetwork(cycleAmong(waitsFor));
        }
        return ready;
    }

    /** Every task that still waits has a predecessor that still waits, so walking back must come round. */
    private List<String> cycleAmong(int[] waitsFor) {
        int task = IntStream.range(0, waitsFor.length)
                .filter(i -> waitsFor[i] > 0)
                .findFirst()
                .orElseThrow();
        var step = new HashMap<Integer, Integer>();
        var walk = new ArrayList<Integer>();
        while (step.putIfAbsent(task, walk.size()) == null) {
            walk.add(task);
            task = waitingPredecessor(task, waitsFor);
        }
        var cycle = walk.subList(step.get(task), walk.size());
        Collections.reverse(cycle);
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        return cycle.stream().map(i -> tasks.get(i).id()).toList();
    }

    private int waitingPredecessor(int task, int[] waitsFor) {
        return IntStream.range(incoming.start(task), incoming.end(task))
                .map(i -> from[incoming.at(i)])
                .filter(predecessor -> waitsFor[predecessor] > 0)
                .findFirst()
                .orElseThrow();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    List<NetworkTask> tasks() {
        return tasks;
    }

    List<NetworkDependency> dependencies() {
        return dependencies;
    }

    int from(int dependency) {
        return from[dependency];
    }

    int to(int dependency) {
        return to[dependency];
    }

    int duration(int task) {
        return duration[task];
    }

    int lag(int dependency) {
        return lag[dependency];
    }

    /** Tasks so that each comes after everything it waits for. */
    int[] order() {
        return order;
    }

    Incidence incoming() {
        return incoming;
    }

    Incidence outgoing() {
        return outgoing;
    }
}
