package org.sanbuzou.taskgroup.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void namesTheTaskThatWaitsForItself() {
        assertThat(cycle("a-b", "b-b")).containsExactly("b");
    }

    @Test
    void namesTheCycleInTheOrderOfWork() {
        assertThat(cycle("a-b", "b-c", "c-d", "d-b", "d-e")).containsExactly("b", "c", "d");
    }

    @Test
    void findsACycleBehindWhichOtherTasksWait() {
        assertThat(cycle("d-e", "e-d", "e-a", "a-b", "b-c")).containsExactly("d", "e");
    }

    @Property(tries = 200)
    void whatItCallsACycleIsOne(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int tasks) {
        var random = RandomNetworks.of(seed, tasks, tasks * 2, 0.5);
        var dependencies = new ArrayList<>(random.dependencies());
        var first = dependencies.get(0);
        dependencies.add(new NetworkDependency(first.successorId(), first.predecessorId(), DependencyKind.SOFT));

        var refusal = catchThrowableOfType(CyclicNetwork.class, () -> Network.of(random.tasks(), dependencies));

        var cycle = refusal.cycle();
        assertThat(cycle).doesNotHaveDuplicates();
        for (int i = 0; i < cycle.size(); i++) {
            var before = cycle.get(i);
            var after = cycle.get((i + 1) % cycle.size());
            assertThat(dependencies)
                    .anyMatch(d ->
                            d.predecessorId().equals(before) && d.successorId().equals(after));
        }
    }

    @Test
    void namesACycleThroughAHundredThousandTasks() {
        var tasks = IntStream.range(0, 100_000)
                .mapToObj(i -> new NetworkTask("t" + i, 1))
                .toList();
        var ring = IntStream.range(0, 100_000)
                .mapToObj(i -> new NetworkDependency("t" + i, "t" + (i + 1) % 100_000, DependencyKind.HARD))
                .toList();

        var refusal = catchThrowableOfType(CyclicNetwork.class, () -> Network.of(tasks, ring));

        assertThat(refusal.cycle()).hasSize(100_000).startsWith("t0", "t1");
    }

    @Test
    void refusesWhatIsNoNetwork() {
        var a = new NetworkTask("a", 1);
        var toNowhere = new NetworkDependency("a", "x", DependencyKind.HARD);

        assertThatThrownBy(() -> Network.of(List.of(a, a), List.of())).hasMessageContaining("twice");
        assertThatThrownBy(() -> Network.of(List.of(a), List.of(toNowhere))).hasMessageContaining("no task x");
        assertThatThrownBy(() -> new NetworkTask("a", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NetworkDependency("a", "b", DependencyKind.SOFT, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.of(
                        List.of(new NetworkTask("a", Integer.MAX_VALUE), new NetworkTask("b", 1)), List.of()))
                .hasMessageContaining("more days");
    }

    private static List<String> cycle(String... arrows) {
        var tasks = Stream.of("a", "b", "c", "d", "e")
                .map(id -> new NetworkTask(id, 1))
                .toList();
        var dependencies = Stream.of(arrows)
                .map(arrow -> new NetworkDependency(arrow.substring(0, 1), arrow.substring(2), DependencyKind.HARD))
                .toList();
        return catchThrowableOfType(CyclicNetwork.class, () -> Network.of(tasks, dependencies))
                .cycle();
    }
}
