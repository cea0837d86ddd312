package org.sanbuzou.taskgroup.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NetworkAnalysisTest {
    @Test
    void anEmptyNetworkTakesNoTime() {
        var analysis = NetworkAnalysis.of(Network.of(List.of(), List.of()));

        assertThat(analysis.plannedDays()).isZero();
        assertThat(analysis.criticalPath()).isEmpty();
        assertThat(analysis.adviceExact()).isTrue();
    }

    @Test
    void slackIsWhatATaskMaySlip() {
        var tasks = List.of(new NetworkTask("long", 10), new NetworkTask("short", 3), new NetworkTask("end", 2));
        var analysis = NetworkAnalysis.of(Network.of(
                tasks,
                List.of(
                        new NetworkDependency("long", "end", DependencyKind.HARD),
                        new NetworkDependency("short", "end", DependencyKind.HARD, 4))));

        assertThat(analysis.tasks())
                .containsExactly(
                        new TaskTimes("long", 0, 10, 0, 10, 0),
                        new TaskTimes("short", 0, 3, 3, 6, 3),
                        new TaskTimes("end", 10, 12, 10, 12, 0));
        assertThat(analysis.criticalPath()).containsExactly("long", "end");
    }

    @Property(tries = 300)
    void agreesWithRelaxation(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int tasks,
            @ForAll @IntRange(max = 70) int dependencies) {
        var random = RandomNetworks.of(seed, tasks, dependencies, 0.3);

        var analysis = NetworkAnalysis.of(random.network());

        var starts = Relaxation.earliestStarts(random.tasks(), random.dependencies());
        assertThat(analysis.plannedDays()).isEqualTo(Relaxation.days(random.tasks(), random.dependencies()));
        assertThat(analysis.hardOnlyDays())
                .isEqualTo(Relaxation.days(
                        random.tasks(),
                        random.dependencies().stream()
                                .filter(d -> d.kind() == DependencyKind.HARD)
                                .toList()));
        assertThat(analysis.tasks())
                .allSatisfy(task -> assertThat(task.earliestStart()).isEqualTo(starts.get(task.id())));
    }

    /** Slack by its meaning: a task longer by its slack delays nothing, one day more delays the end by that day. */
    @Property(tries = 100)
    void slackDelaysNothingAndOneDayMoreDoes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int tasks) {
        var random = RandomNetworks.of(seed, tasks, tasks * 2, 0.3);
        var analysis = NetworkAnalysis.of(random.network());

        for (var task : analysis.tasks()) {
            assertThat(daysWithLonger(random, task.id(), task.slack())).isEqualTo(analysis.plannedDays());
            assertThat(daysWithLonger(random, task.id(), task.slack() + 1)).isEqualTo(analysis.plannedDays() + 1);
            assertThat(task.latestStart() - task.earliestStart()).isEqualTo(task.slack());
        }
    }

    @Property(tries = 100)
    void theCriticalPathIsAsLongAsThePlan(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int tasks) {
        var random = RandomNetworks.of(seed, tasks, tasks * 2, 0.3);
        var analysis = NetworkAnalysis.of(random.network());
        var path = analysis.criticalPath();

        var onPath = random.tasks().stream().filter(t -> path.contains(t.id())).toList();
        var along = random.dependencies().stream()
                .filter(d -> path.indexOf(d.predecessorId()) >= 0
                        && path.indexOf(d.successorId()) == path.indexOf(d.predecessorId()) + 1)
                .toList();

        assertThat(Relaxation.days(onPath, along)).isEqualTo(analysis.plannedDays());
    }

    @Test
    void aChainOfAHundredThousandTasksIsAnalysed() {
        var tasks = IntStream.range(0, 100_000)
                .mapToObj(i -> new NetworkTask("t" + i, 1))
                .toList();
        var chain = IntStream.range(1, 100_000)
                .mapToObj(i -> new NetworkDependency(
                        "t" + (i - 1), "t" + i, i % 100 == 0 ? DependencyKind.SOFT : DependencyKind.HARD))
                .toList();

        var analysis = NetworkAnalysis.of(Network.of(tasks, chain));

        assertThat(analysis.plannedDays()).isEqualTo(100_000);
        assertThat(analysis.hardOnlyDays()).isEqualTo(100);
        assertThat(analysis.criticalPath()).hasSize(100_000);
        assertThat(analysis.adviceExact()).isFalse();
        assertThat(analysis.advice()).isNotEmpty();
    }

    private static int daysWithLonger(RandomNetworks random, String id, int extra) {
        var tasks = random.tasks().stream()
                .map(t -> t.id().equals(id) ? new NetworkTask(id, t.durationDays() + extra) : t)
                .toList();
        return Relaxation.days(tasks, random.dependencies());
    }
}
