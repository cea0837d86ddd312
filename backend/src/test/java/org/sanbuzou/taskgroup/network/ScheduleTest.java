package org.sanbuzou.taskgroup.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void successorsMoveBothWays() {
        var network = chain(5, 2);
        assertThat(finish(network, 0, TaskProgress.NONE, TaskProgress.NONE)).containsExactly(5, 7);
        var late = new TaskProgress(0, 0, TaskProgress.UNKNOWN);
        assertThat(finish(network, 7, late, TaskProgress.NONE)).containsExactly(8, 10);
        var early = new TaskProgress(0, 0, 3);
        assertThat(finish(network, 3, early, TaskProgress.NONE)).containsExactly(3, 5);
        assertThat(finish(network, 4, early, TaskProgress.NONE)).containsExactly(3, 6);
    }

    @Test
    void whatRunsTooEarlyEndsAfterWhatItMustWaitFor() {
        var begunEarly = new TaskProgress(0, 1, TaskProgress.UNKNOWN);
        var running = new TaskProgress(0, 0, TaskProgress.UNKNOWN);
        var schedule = Schedule.of(chain(5, 2), List.of(running, begunEarly), 1);

        assertThat(schedule.start(1)).isEqualTo(1);
        assertThat(schedule.finish(1)).isEqualTo(5);
        assertThat(schedule.isCritical(0)).isTrue();
        assertThat(schedule.criticalPath()).containsExactly(0, 1);
    }

    @Test
    void tellsWhatHoldsATaskUp() {
        var schedule = Schedule.of(chain(5, 2), List.of(TaskProgress.NONE, TaskProgress.NONE), 0);
        assertThat(schedule.heldBy(1)).containsExactly(0);
        assertThat(schedule.heldBy(0)).isEmpty();
    }

    @Test
    void wantsOneStateForEachTask() {
        assertThatThrownBy(() -> Schedule.of(chain(5, 2), List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** By its definition, relaxed until nothing changes. */
    @Property(tries = 300)
    void agreesWithRelaxation(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int tasks) {
        var random = RandomNetworks.of(seed, tasks, tasks * 2, 0.3);
        var network = random.network();
        int now = new Random(seed).nextInt(15);
        var progress = progress(network, seed, now);

        var schedule = Schedule.of(network, progress, now);

        var finish = relaxed(network, progress, now);
        for (int task = 0; task < tasks; task++) {
            assertThat(schedule.finish(task)).isEqualTo(finish[task]);
        }
        assertThat(schedule.days()).isEqualTo(Arrays.stream(finish).max().orElse(0));
    }

    /** Slack by its meaning: so many days longer delay nothing, one more delays the end by a day. */
    @Property(tries = 150)
    void slackDelaysNothingAndOneDayMoreDoes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int tasks) {
        var random = RandomNetworks.of(seed, tasks, tasks * 2, 0.3);
        var network = random.network();
        int now = new Random(seed).nextInt(15);
        var progress = progress(network, seed, now);
        var schedule = Schedule.of(network, progress, now);

        for (int task = 0; task < tasks; task++) {
            if (!progress.get(task).isDone() && !progress.get(task).isRunning()) {
                int slack = schedule.slack(task);
                assertThat(daysWithLonger(network, progress, now, task, slack)).isEqualTo(schedule.days());
                assertThat(daysWithLonger(network, progress, now, task, slack + 1))
                        .isEqualTo(schedule.days() + 1);
            }
        }
    }

    @Property(tries = 100)
    void nothingDoneMeansThePlainNetwork(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int tasks) {
        var network = RandomNetworks.of(seed, tasks, tasks * 2, 0.3).network();
        var plain = NetworkAnalysis.of(network);

        var schedule = Schedule.of(network, Collections.nCopies(tasks, TaskProgress.NONE), 0);

        for (int task = 0; task < tasks; task++) {
            var times = plain.tasks().get(task);
            assertThat(schedule.start(task)).isEqualTo(times.earliestStart());
            assertThat(schedule.latestStart(task)).isEqualTo(times.latestStart());
            assertThat(schedule.slack(task)).isEqualTo(times.slack());
        }
        assertThat(WorkedDays.of(schedule, network)).isEqualTo(plain.plannedDays());
    }

    @Property(tries = 100)
    void theSameDaysOfWorkWithMoreToWaitForAreAsLongAsThePlanWithIt(@ForAll long seed) {
        var random = RandomNetworks.of(seed, 12, 24, 0.5);
        var hard = random.dependencies().stream()
                .filter(d -> d.kind() == DependencyKind.HARD)
                .toList();
        var parallel = Network.of(random.tasks(), hard);

        var schedule = Schedule.of(parallel, Collections.nCopies(12, TaskProgress.NONE), 0);

        assertThat(WorkedDays.of(schedule, random.network()))
                .isEqualTo(Relaxation.days(random.tasks(), random.dependencies()));
    }

    private static Network chain(int first, int second) {
        return Network.of(
                List.of(new NetworkTask("a", first), new NetworkTask("b", second)),
                List.of(new NetworkDependency("a", "b", DependencyKind.HARD)));
    }

    private static List<Integer> finish(Network network, int now, TaskProgress... progress) {
        var schedule = Schedule.of(network, List.of(progress), now);
        return List.of(schedule.finish(0), schedule.finish(1));
    }

    private static List<TaskProgress> progress(Network network, long seed, int now) {
        var random = new Random(seed + 1);
        var progress = new ArrayList<TaskProgress>();
        for (int task = 0; task < network.tasks().size(); task++) {
            int begun = random.nextInt(now + 1);
            progress.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new TaskProgress(0, begun, begun + random.nextInt(now - begun + 1));
                        case 1 -> new TaskProgress(0, begun, TaskProgress.UNKNOWN);
                        default -> new TaskProgress(random.nextInt(20), TaskProgress.UNKNOWN, TaskProgress.UNKNOWN);
                    });
        }
        return progress;
    }

    private static int[] relaxed(Network network, List<TaskProgress> progress, int now) {
        var finish = new int[progress.size()];
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int task = 0; task < finish.length; task++) {
                int next = next(network, progress.get(task), now, task, finish);
                changed |= next != finish[task];
                finish[task] = next;
            }
        }
        return finish;
    }

    private static int next(Network network, TaskProgress state, int now, int task, int[] finish) {
        if (state.finishedAt() >= 0) {
            return state.finishedAt();
        }
        int duration = network.tasks().get(task).durationDays();
        boolean running = state.startedAt() >= 0;
        int start = running ? state.startedAt() : Math.max(now, state.notBefore());
        int least = running && duration > 0 ? now + 1 : now;
        for (int i = 0; i < network.dependencies().size(); i++) {
            var dependency = network.dependencies().get(i);
            if (network.to(i) == task && !running) {
                start = Math.max(start, finish[network.from(i)] + dependency.lagDays());
            }
            if (network.to(i) == task && running && dependency.kind() == DependencyKind.HARD) {
                least = Math.max(least, finish[network.from(i)]);
            }
        }
        return Math.max(start + duration, least);
    }

    private static int daysWithLonger(Network network, List<TaskProgress> progress, int now, int longer, int extra) {
        var duration = new int[progress.size()];
        for (int task = 0; task < duration.length; task++) {
            duration[task] = network.duration(task) + (task == longer ? extra : 0);
        }
        return new Schedule(network, progress, now, duration).days();
    }
}
