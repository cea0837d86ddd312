package org.sanbuzou.taskgroup.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CriticalPathsTest {
    /** Every way through the network, listed by brute force. */
    @Property(tries = 200)
    void areTheLongestOfAllWays(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int tasks) {
        var random = RandomNetworks.of(seed, tasks, tasks, 0.3);
        // No task without days: a longest way could then end before its last task.
        var lasting = random.tasks().stream()
                .map(task -> new NetworkTask(task.id(), task.durationDays() + 1))
                .toList();
        var distinct = new HashSet<>(random.dependencies().stream()
                .map(d -> new NetworkDependency(d.predecessorId(), d.successorId(), DependencyKind.HARD))
                .toList());
        var dependencies = List.copyOf(distinct);

        var analysis = NetworkAnalysis.of(Network.of(lasting, dependencies));

        var longest = new HashSet<List<String>>();
        for (var way : ways(lasting, dependencies)) {
            if (length(way, lasting) == analysis.plannedDays()) {
                longest.add(way);
            }
        }
        assertThat(analysis.critical().complete()).isEqualTo(longest.size() <= 20);
        assertThat(longest).containsAll(analysis.critical().paths());
        assertThat(longest).contains(analysis.criticalPath());
        if (analysis.critical().complete()) {
            assertThat(Set.copyOf(analysis.critical().paths())).isEqualTo(longest);
        }
    }

    @Test
    void areNotAllListedWhereThereAreTooMany() {
        var tasks = new ArrayList<NetworkTask>();
        var dependencies = new ArrayList<NetworkDependency>();
        for (int stage = 0; stage < 30; stage++) {
            for (var side : List.of("a", "b")) {
                tasks.add(new NetworkTask(side + stage, 1));
                for (var before : stage == 0 ? List.<String>of() : List.of("a", "b")) {
                    dependencies.add(new NetworkDependency(before + (stage - 1), side + stage, DependencyKind.HARD));
                }
            }
        }

        var critical = NetworkAnalysis.of(Network.of(tasks, dependencies)).critical();

        assertThat(critical.complete()).isFalse();
        assertThat(critical.paths()).hasSize(20).doesNotHaveDuplicates();
        assertThat(critical.dependencies()).hasSameSizeAs(dependencies);
    }

    private static List<List<String>> ways(List<NetworkTask> tasks, List<NetworkDependency> dependencies) {
        var ways = new ArrayList<List<String>>();
        for (var task : tasks) {
            extend(new ArrayList<>(List.of(task.id())), dependencies, ways);
        }
        return ways;
    }

    private static void extend(List<String> way, List<NetworkDependency> dependencies, List<List<String>> ways) {
        ways.add(List.copyOf(way));
        for (var dependency : dependencies) {
            if (dependency.predecessorId().equals(way.get(way.size() - 1))) {
                way.add(dependency.successorId());
                extend(way, dependencies, ways);
                way.remove(way.size() - 1);
            }
        }
    }

    private static int length(List<String> way, List<NetworkTask> tasks) {
        return way.stream()
                .mapToInt(id -> IntStream.range(0, tasks.size())
                        .filter(i -> tasks.get(i).id().equals(id))
                        .map(i -> tasks.get(i).durationDays())
                        .findFirst()
                        .orElseThrow())
                .sum();
    }
}
