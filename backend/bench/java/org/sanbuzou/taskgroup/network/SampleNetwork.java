package org.sanbuzou.taskgroup.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Made from a seed; ids are as long as those of the product. */
record SampleNetwork(String name, List<NetworkTask> tasks, List<NetworkDependency> dependencies) {
    /** Every task waits for earlier ones near it; {@code soft} of the dependencies, evenly spread, are habit. */
    static SampleNetwork random(String name, int tasks, int dependencies, int soft) {
        var random = new Random(20260302);
        var made = new ArrayList<NetworkTask>();
        for (int i = 0; i < tasks; i++) {
            made.add(new NetworkTask(new UUID(random.nextLong(), i).toString(), 1 + random.nextInt(20)));
        }
        var pairs = new LinkedHashSet<List<Integer>>();
        while (pairs.size() < dependencies) {
            int later = 1 + random.nextInt(tasks - 1);
            int earlier = Math.max(0, later - 1 - random.nextInt(Math.max(12, tasks / 20)));
            pairs.add(List.of(earlier, later));
        }
        var between = new ArrayList<NetworkDependency>();
        for (var pair : pairs) {
            long place = between.size();
            boolean habit = place * soft / dependencies != (place + 1) * soft / dependencies;
            between.add(link(made, pair.get(0), pair.get(1), habit, random.nextInt(5) == 0 ? 3 : 0));
        }
        return new SampleNetwork(name, made, between);
    }

    /** Chains of soft dependencies side by side, each joined to the next by hard ones at both ends and in the middle. */
    static SampleNetwork chains(String name, int chains, int links) {
        var random = new Random(links);
        var made = new ArrayList<NetworkTask>();
        var between = new ArrayList<NetworkDependency>();
        for (int chain = 0; chain < chains; chain++) {
            for (int i = 0; i <= links; i++) {
                made.add(new NetworkTask("c" + chain + "-" + i, 5 + random.nextInt(15)));
                int at = made.size() - 1;
                if (i > 0) {
                    between.add(link(made, at - 1, at, true, 0));
                }
                if (chain > 0 && i % 2 == 1) {
                    between.add(link(made, at - links - 2, at, false, 0));
                }
            }
        }
        return new SampleNetwork(name, made, between);
    }

    private static NetworkDependency link(List<NetworkTask> tasks, int from, int to, boolean soft, int lag) {
        var kind = soft ? DependencyKind.SOFT : DependencyKind.HARD;
        return new NetworkDependency(tasks.get(from).id(), tasks.get(to).id(), kind, lag);
    }

    List<NetworkDependency> soft() {
        return dependencies.stream()
                .filter(dependency -> dependency.kind() == DependencyKind.SOFT)
                .toList();
    }

    Network network() {
        return Network.of(tasks, dependencies);
    }

    PlainCriticalPath plain() {
        return new PlainCriticalPath(tasks, dependencies);
    }
}
