package org.sanbuzou.duty.scheduling;

import java.util.Arrays;

/**
 * Balances a {@link ChangeNetwork} at the least cost. What is too many somewhere is passed to where it is missing along the
 * cheapest chains. Labels tell what it costs to get to a node; all chains of one cost are used at once, in layers. In
 * the end the labels are the prices that prove the cost least.
 *
 * <p>One search takes time linear in the size of the availability. There is one for each different cost of a chain and one
 * for each layering.
 *
 * <p>Source: primal-dual algorithm of Ford and Fulkerson, Ahuja, Magnanti and Orlin, Network Flows (1993), section 9.8;
 * Dinic, Algorithm for solution of a problem of maximum flow in networks (1970).
 */
final class ChangeFlow {
    private static final int NONE = ChangeNetwork.NONE;

    private final ChangeNetwork network;
    private final int nodes;
    private final int[] label;
    private final int[] level;
    private final int[] nextArc;
    private final int[] queue;
    private final int[] path;
    private int reached;
    private int step;

    ChangeFlow(ChangeNetwork network) {
        this.network = network;
        nodes = network.hub + 1;
        label = new int[nodes];
        level = new int[nodes];
        nextArc = new int[nodes];
        queue = new int[nodes];
        path = new int[nodes];
    }

    void run() {
        while (enqueueExcess()) {
            int roots = reached;
            if (layer()) {
                pushAll(roots);
            } else {
                raise();
            }
        }
    }

    /** By member, as {@link ChangeBound} takes them. */
    int[] prices() {
        return Arrays.stream(label, 0, network.members)
                .map(price -> price - label[network.hub])
                .toArray();
    }

    private boolean enqueueExcess() {
        Arrays.fill(level, NONE);
        reached = 0;
        step = Integer.MAX_VALUE;
        for (int node = 0; node < nodes; node++) {
            if (network.excess[node] > 0) {
                level[node] = 0;
                queue[reached++] = node;
            }
        }
        return reached > 0;
    }

    /** Whether a node where something is missing can be reached at the present labels. */
    private boolean layer() {
        boolean found = false;
        for (int at = 0; at < reached; at++) {
            int from = queue[at];
            found |= network.excess[from] < 0;
            for (int arc = network.arc(from, 0); arc != NONE; arc = network.arc(from, arc + 1)) {
                int to = network.target(from, arc);
                if (level[to] == NONE) {
                    reach(from, to);
                }
            }
        }
        return found;
    }

    private void reach(int from, int to) {
        int reduced = reduced(from, to);
        if (reduced == 0) {
            level[to] = level[from] + 1;
            queue[reached++] = to;
        } else {
            step = Math.min(step, reduced);
        }
    }

    private int reduced(int from, int to) {
        return network.cost(from, to) + label[from] - label[to];
    }

    private void raise() {
        if (step == Integer.MAX_VALUE) {
            throw new IllegalStateException("no plan has these loads");
        }
        for (int node = 0; node < nodes; node++) {
            label[node] += level[node] == NONE ? step : 0;
        }
    }

    private void pushAll(int roots) {
        Arrays.fill(nextArc, 0);
        for (int at = 0; at < roots; at++) {
            boolean pushed = true;
            while (pushed && network.excess[queue[at]] > 0) {
                pushed = push(queue[at]);
            }
        }
    }

    private boolean push(int root) {
        int length = 0;
        path[0] = root;
        while (length >= 0 && network.excess[path[length]] >= 0) {
            int to = advance(path[length]);
            if (to == NONE) {
                level[path[length--]] = NONE;
            } else {
                path[++length] = to;
            }
        }
        for (int at = 0; at < length; at++) {
            network.pass(path[at], path[at + 1]);
        }
        return length > 0;
    }

    private int advance(int from) {
        int arc = network.arc(from, nextArc[from]);
        while (arc != NONE && !leadsOn(from, network.target(from, arc))) {
            arc = network.arc(from, arc + 1);
        }
        nextArc[from] = arc == NONE ? nodes : arc;
        return arc == NONE ? NONE : network.target(from, arc);
    }

    private boolean leadsOn(int from, int to) {
        return level[to] == level[from] + 1 && reduced(from, to) == 0;
    }
}
