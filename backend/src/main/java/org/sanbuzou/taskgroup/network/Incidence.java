package org.sanbuzou.taskgroup.network;

/** Dependencies grouped by one of their two tasks, in their given order: two flat arrays instead of many lists. */
final class Incidence {
    private final int[] start;
    private final int[] dependency;

    Incidence(int tasks, int[] taskOf) {
        start = new int[tasks + 1];
        for (int task : taskOf) {
            start[task + 1]++;
        }
        for (int task = 0; task < tasks; task++) {
            start[task + 1] += start[task];
        }
        dependency = new int[taskOf.length];
        var next = start.clone();
        for (int i = 0; i < taskOf.length; i++) {
            dependency[next[taskOf[i]]++] = i;
        }
    }

    int start(int task) {
        return start[task];
    }

    int end(int task) {
        return start[task + 1];
    }

    int count(int task) {
        return end(task) - start(task);
    }

    int at(int position) {
        return dependency[position];
    }
}
