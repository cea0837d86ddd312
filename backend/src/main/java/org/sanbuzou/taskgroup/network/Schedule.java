package org.sanbuzou.taskgroup.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the tasks of a network are done, given what has happened by now. What is done keeps its days; what runs lasts as long
 * as planned, but not less than to the end of the workday at hand, and is not finished before what it must wait for; what has
 * not begun starts as soon as its predecessors, its own earliest day and the present let it. So everything behind a task
 * moves with it, to earlier and to later days.
 */
public final class Schedule {
    private final Network network;
    private final List<TaskProgress> progress;
    private final int now;
    private final int[] start;
    private final int[] finish;
    private final int[] latestFinish;
    private final int days;

    /** @param duration instead of the network's own */
    Schedule(Network network, List<TaskProgress> progress, int now, int[] duration) {
        this.network = network;
        this.progress = progress;
        this.now = now;
        start = new int[duration.length];
        finish = new int[duration.length];
        latestFinish = new int[duration.length];
        days = forward(duration);
        backward();
    }

    /**
     * @param progress one for each task, in their order
     * @param now the first workday that is not over
     */
    public static Schedule of(Network network, List<TaskProgress> progress, int now) {
        int tasks = network.tasks().size();
        if (progress.size() != tasks) {
            throw new IllegalArgumentException(progress.size() + " states for " + tasks + " tasks");
        }
        var duration = IntStream.range(0, tasks).map(network::duration).toArray();
        return new Schedule(network, progress, now, duration);
    }

    private int forward(int[] duration) {
        int end = 0;
        for (int task : network.order()) {
            var state = progress.get(task);
            if (state.isDone()) {
                finish[task] = state.finishedAt();
                start[task] = state.startedAt() == TaskProgress.UNKNOWN
                        ? Math.max(0, finish[task] - duration[task])
                        : Math.min(state.startedAt(), finish[task]);
            } else if (state.isRunning()) {
                start[task] = state.startedAt();
                int atLeast = duration[task] == 0 ? now : now + 1;
                finish[task] = Math.max(Math.max(start[task] + duration[task], atLeast), lastHardBefore(task));
            } else {
                start[task] = Math.max(Math.max(now, state.notBefore()), allowed(task));
                finish[task] = start[task] + duration[task];
            }
            end = Math.max(end, finish[task]);
        }
        return end;
    }

    private int allowed(int task) {
        int allowed = 0;
        var incoming = network.incoming();
        for (int i = incoming.start(task); i < incoming.end(task); i++) {
            int dependency = incoming.at(i);
            allowed = Math.max(allowed, finish[network.from(dependency)] + network.lag(dependency));
        }
        return allowed;
    }

    private int lastHardBefore(int task) {
        int last = 0;
        var incoming = network.incoming();
        for (int i = incoming.start(task); i < incoming.end(task); i++) {
            if (isHard(incoming.at(i))) {
                last = Math.max(last, finish[network.from(incoming.at(i))]);
            }
        }
        return last;
    }

    private boolean isHard(int dependency) {
        return network.dependencies().get(dependency).kind() == DependencyKind.HARD;
    }

    private void backward() {
        var order = network.order();
        for (int position = order.length - 1; position >= 0; position--) {
            int task = order[position];
            int latest = days;
            var outgoing = network.outgoing();
            for (int i = outgoing.start(task); i < outgoing.end(task); i++) {
                latest = Math.min(latest, allowedBy(outgoing.at(i)));
            }
            latestFinish[task] = latest;
        }
    }

    /** The latest finish that this dependency allows its predecessor without delaying the end. */
    private int allowedBy(int dependency) {
        int after = network.to(dependency);
        var state = progress.get(after);
        if (state.isDone() || state.isRunning() && !isHard(dependency)) {
            return days;
        }
        return state.isRunning() ? latestFinish[after] : latestStart(after) - network.lag(dependency);
    }

    /** Workdays from the beginning until everything is done. */
    public int days() {
        return days;
    }

    public int start(int task) {
        return start[task];
    }

    public int finish(int task) {
        return finish[task];
    }

    public int latestStart(int task) {
        return latestFinish[task] - (finish[task] - start[task]);
    }

    public int latestFinish(int task) {
        return latestFinish[task];
    }

    /** Workdays by which the task alone may slip; says nothing about a task that is done. */
    public int slack(int task) {
        return latestFinish[task] - finish[task];
    }

    public boolean isCritical(int task) {
        return progress.get(task).isOpen() && slack(task) == 0;
    }

    /** Whether it joins two tasks without slack and holds the later one up. */
    public boolean isCriticalDependency(int dependency) {
        int before = network.from(dependency);
        int after = network.to(dependency);
        boolean holds = progress.get(after).isRunning()
                ? isHard(dependency) && finish[before] == finish[after]
                : finish[before] + network.lag(dependency) == start[after];
        return isCritical(before) && isCritical(after) && holds;
    }

    /** The predecessors that keep the task from starting earlier; none if the present or its own earliest day does. */
    public List<Integer> heldBy(int task) {
        var incoming = network.incoming();
        boolean elsewhere = start[task] <= Math.max(now, progress.get(task).notBefore());
        return IntStream.range(incoming.start(task), elsewhere ? incoming.start(task) : incoming.end(task))
                .map(incoming::at)
                .filter(dependency -> finish[network.from(dependency)] + network.lag(dependency) == start[task])
                .mapToObj(network::from)
                .toList();
    }

    /** One chain of open tasks that decides the end, in the order of work. */
    public List<Integer> criticalPath() {
        var path = new ArrayList<Integer>();
        for (int task = lastCritical(); task >= 0; task = criticalBefore(task)) {
            path.add(task);
        }
        Collections.reverse(path);
        return path;
    }

    private int lastCritical() {
        var order = network.order();
        int position = order.length - 1;
        while (position >= 0 && !(finish[order[position]] == days && isCritical(order[position]))) {
            position--;
        }
        return position < 0 ? -1 : order[position];
    }

    private int criticalBefore(int task) {
        var incoming = network.incoming();
        return IntStream.range(incoming.start(task), incoming.end(task))
                .map(incoming::at)
                .filter(this::isCriticalDependency)
                .map(network::from)
                .findFirst()
                .orElse(-1);
    }
}
