package org.sanbuzou.taskgroup.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final int RUNS = 4_000;

    @Property(tries = 50)
    void isTheSameForTheSameSeed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int tasks) {
        var network = RandomNetworks.of(seed, tasks, tasks * 2, 0.3).network();
        var ranges = ranges(network, seed);

        var once = run(network, ranges, seed, 200);
        var again = run(network, ranges, seed, 200);

        assertThat(once.days()).isEqualTo(again.days());
        for (int task = 0; task < tasks; task++) {
            assertThat(once.criticality(task)).isEqualTo(again.criticality(task));
        }
    }

    /** All combinations of durations with their chances against shares of the runs, five standard errors apart at most. */
    @Property(tries = 40)
    void agreesWithAllCombinationsOfDurations(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int tasks) {
        var network = RandomNetworks.of(seed, tasks, tasks, 0.3).network();
        var ranges = ranges(network, seed);
        var critical = new double[tasks];
        var days = new ArrayList<double[]>();
        combine(network, ranges, new int[tasks], 0, 1, critical, days);

        var simulation = run(network, ranges, seed, RUNS);

        for (int task = 0; task < tasks; task++) {
            assertThat(simulation.criticality(task)).isCloseTo(critical[task], within(allowed(critical[task])));
        }
        int limit = simulation.quantile(0.5);
        double met = days.stream()
                .filter(outcome -> outcome[0] <= limit)
                .mapToDouble(outcome -> outcome[1])
                .sum();
        assertThat(simulation.within(limit).share()).isCloseTo(met, within(allowed(met)));
    }

    /** The chance of each day by its definition, from the cumulative distribution. */
    @Property(tries = 100)
    void drawsWholeDaysOfTheTriangle(
            @ForAll @IntRange(max = 5) int low,
            @ForAll @IntRange(max = 5) int up,
            @ForAll @IntRange(max = 5) int more) {
        var range = new DurationRange(low, low + up, low + up + more);
        int steps = 100_000;
        var share = new double[low + up + more + 1];
        for (int i = 0; i < steps; i++) {
            share[range.at((i + 0.5) / steps)] += 1.0 / steps;
        }
        for (int day = low; day < share.length; day++) {
            assertThat(share[day]).isCloseTo(chance(range, day), within(0.0001));
        }
    }

    @Test
    void quantilesAndChancesFitTogether() {
        var network = Network.of(List.of(new NetworkTask("a", 5)), List.of());
        var simulation = run(network, List.of(new DurationRange(2, 5, 12)), 7, 1_000);
        int p80 = simulation.quantile(0.8);
        assertThat(simulation.within(p80).share()).isGreaterThanOrEqualTo(0.8);
        assertThat(simulation.within(p80 - 1).share()).isLessThan(0.8);
        assertThat(simulation.within(1).share()).isZero();
        assertThat(simulation.within(12).share()).isEqualTo(1);
        assertThat(simulation.within(p80).low())
                .isLessThan(simulation.within(p80).share());
        assertThat(simulation.within(p80).high())
                .isGreaterThan(simulation.within(p80).share());
        assertThat(simulation.quantile(1)).isLessThanOrEqualTo(12);
        assertThat(simulation.mean()).isBetween(5.0, 8.0);
    }

    @Test
    void makesFewerRunsOfALargeNetwork() {
        var tasks = IntStream.range(0, 100_000)
                .mapToObj(i -> new NetworkTask("t" + i, 1))
                .toList();
        var network = Network.of(tasks, List.of());
        var certain = Collections.nCopies(tasks.size(), new DurationRange(1, 1, 1));
        assertThat(run(network, certain, 1, 10_000).runs()).isEqualTo(250);
    }

    @Test
    void refusesEstimatesOutOfOrder() {
        assertThatThrownBy(() -> new DurationRange(3, 2, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DurationRange(1, 6, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Simulation run(Network network, List<DurationRange> ranges, long seed, int runs) {
        var progress = Collections.nCopies(network.tasks().size(), TaskProgress.NONE);
        return Simulation.run(network, progress, 0, ranges, seed, runs);
    }

    private static List<DurationRange> ranges(Network network, long seed) {
        var random = new Random(seed);
        return network.tasks().stream()
                .map(task -> new DurationRange(
                        Math.max(0, task.durationDays() - random.nextInt(3)),
                        task.durationDays(),
                        task.durationDays() + random.nextInt(3)))
                .toList();
    }

    private static void combine(
            Network network,
            List<DurationRange> ranges,
            int[] duration,
            int task,
            double chance,
            double[] critical,
            List<double[]> days) {
        if (task == duration.length) {
            var tasks = IntStream.range(0, task)
                    .mapToObj(i -> new NetworkTask(network.tasks().get(i).id(), duration[i]))
                    .toList();
            var analysis = NetworkAnalysis.of(Network.of(tasks, network.dependencies()));
            for (int i = 0; i < task; i++) {
                critical[i] += analysis.tasks().get(i).slack() == 0 ? chance : 0;
            }
            days.add(new double[] {analysis.plannedDays(), chance});
            return;
        }
        for (int day = ranges.get(task).low(); day <= ranges.get(task).high(); day++) {
            duration[task] = day;
            combine(network, ranges, duration, task + 1, chance * chance(ranges.get(task), day), critical, days);
        }
    }

    private static double chance(DurationRange range, int day) {
        return range.low() == range.high() ? 1 : cumulative(range, day + 0.5) - cumulative(range, day - 0.5);
    }

    private static double cumulative(DurationRange range, double day) {
        double from = range.low() - 0.5;
        double to = range.high() + 0.5;
        return day <= range.likely()
                ? (day - from) * (day - from) / ((to - from) * (range.likely() - from))
                : 1 - (to - day) * (to - day) / ((to - from) * (to - range.likely()));
    }

    private static double allowed(double chance) {
        return 5 * Math.sqrt(Math.max(0, chance * (1 - chance)) / RUNS) + 0.001;
    }
}
