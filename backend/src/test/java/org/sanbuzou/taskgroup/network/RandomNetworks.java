package org.sanbuzou.taskgroup.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Networks made from a seed; task names do not follow the order of work. */
record RandomNetworks(List<NetworkTask> tasks, List<NetworkDependency> dependencies) {

    static RandomNetworks of(long seed, int tasks, int dependencies, double soft) {
        var random = new Random(seed);
        var made = new ArrayList<>(IntStream.range(0, tasks)
                .mapToObj(i -> new NetworkTask("t" + i, random.nextInt(10)))
                .toList());
        Collections.shuffle(made, random);
        var between = new ArrayList<NetworkDependency>();
        for (int i = 0; i < dependencies && tasks > 1; i++) {
            int later = 1 + random.nextInt(tasks - 1);
            int earlier = random.nextInt(later);
            between.add(new NetworkDependency(
                    "t" + earlier,
                    "t" + later,
                    random.nextDouble() < soft ? DependencyKind.SOFT : DependencyKind.HARD,
                    random.nextInt(4) == 0 ? random.nextInt(5) : 0));
        }
        return new RandomNetworks(made, between);
    }

    Network network() {
        return Network.of(tasks, dependencies);
    }
}
