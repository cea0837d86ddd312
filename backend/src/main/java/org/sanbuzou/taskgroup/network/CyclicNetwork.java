package org.sanbuzou.taskgroup.network;

import java.util.List;

/** Tasks wait for each other in a circle, so none of them can ever start. */
public class CyclicNetwork extends RuntimeException {
    private final List<String> cycle;

    CyclicNetwork(List<String> cycle) {
        super("cycle " + String.join(" -> ", cycle) + " -> " + cycle.get(0));
        this.cycle = List.copyOf(cycle);
    }

    /** Task ids in the order of work, each once; the last one precedes the first. One id: a task that awaits itself. */
    public List<String> cycle() {
        return cycle;
    }
}
