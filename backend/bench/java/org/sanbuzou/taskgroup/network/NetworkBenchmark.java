package org.sanbuzou.taskgroup.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanbuzou.duty.scheduling.Rounds;

/** Networks, advice and simulation against the textbook's method and against trying everything. */
public final class NetworkBenchmark {
    private static final int LARGEST_TRIED = 3;
    private static final int RUNS = 2_000;

    private NetworkBenchmark() {}

    public static void run() {
        networks();
        advice();
        risk();
    }

    private static void networks() {
        System.out.println(
                "| tasks, dependencies, of them soft | same lengths and slack | times and slack, ms | all with"
                        + " advice, ms | textbook, ms | ratio | |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int size : new int[] {50, 500, 5_000, 50_000}) {
            var sample = SampleNetwork.random("", size, size * 4, size);
            var rounds = Rounds.compare(
                    () -> Schedule.of(sample.network(), nothingDone(size), 0),
                    () -> NetworkAnalysis.of(sample.network()),
                    () -> sample.plain().slack());
            System.out.printf(
                    "| %,d, %,d, %,d | %s | %s | %s | %s | %.2f | %s |%n",
                    size,
                    size * 4,
                    sample.soft().size(),
                    same(sample) ? "yes" : "NO",
                    rounds[0],
                    rounds[1],
                    rounds[2],
                    rounds[0].to(rounds[2]),
                    rounds[2].trust());
        }
    }

    private static boolean same(SampleNetwork sample) {
        var ours = NetworkAnalysis.of(sample.network());
        var slack = ours.tasks().stream().collect(Collectors.toMap(TaskTimes::id, TaskTimes::slack));
        return ours.plannedDays() == sample.plain().days(Set.of())
                && slack.equals(sample.plain().slack());
    }

    private static void advice() {
        System.out.println();
        System.out.printf(
                "| network | soft | exact | sets listed | most saved | same as all sets up to %d | ours, every size, ms"
                        + " | all sets up to %d, ms | |%n",
                LARGEST_TRIED, LARGEST_TRIED);
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (var sample : List.of(
                SampleNetwork.chains("one chain", 1, 25),
                SampleNetwork.chains("five chains", 5, 5),
                SampleNetwork.random("40 tasks at random", 40, 70, 25),
                SampleNetwork.random("200 tasks at random", 200, 600, 25),
                SampleNetwork.random("5,000 tasks at random", 5_000, 20_000, 25),
                SampleNetwork.chains("eight chains, too many", 8, 10),
                SampleNetwork.random("5,000 tasks, too many", 5_000, 20_000, 10_000))) {
            advise(sample);
        }
    }

    private static void advise(SampleNetwork sample) {
        var network = sample.network();
        var analysis = NetworkAnalysis.of(network);
        boolean tried = sample.tasks().size() <= 200 && sample.soft().size() <= 25;
        var rounds = tried
                ? Rounds.compare(() -> NetworkAnalysis.of(network), () -> sample.plain()
                        .bestBySize(sample.soft(), LARGEST_TRIED))
                : Rounds.compare(() -> NetworkAnalysis.of(network));
        int saved = analysis.advice().stream().mapToInt(Advice::savedDays).max().orElse(0);
        System.out.printf(
                "| %s | %d | %s | %d | %d of %d | %s | %s | %s | %s |%n",
                sample.name(),
                sample.soft().size(),
                analysis.adviceExact() ? "yes" : "no",
                analysis.advice().size(),
                saved,
                analysis.plannedDays() - analysis.hardOnlyDays(),
                tried ? (sameAdvice(sample, analysis) ? "yes" : "NO") : "",
                rounds[0],
                tried ? rounds[1].toString() : "",
                tried ? rounds[1].trust() : "");
    }

    private static boolean sameAdvice(SampleNetwork sample, NetworkAnalysis analysis) {
        var best = new int[LARGEST_TRIED + 1];
        analysis.advice().forEach(advice -> IntStream.rangeClosed(advice.drop().size(), LARGEST_TRIED)
                .forEach(size -> best[size] = Math.max(best[size], advice.savedDays())));
        return Arrays.equals(best, sample.plain().bestBySize(sample.soft(), LARGEST_TRIED));
    }

    private static void risk() {
        System.out.println();
        System.out.println(
                "| tasks, dependencies | runs | ours with criticality, ms | ours, ms a run | textbook, ms a run |");
        System.out.println("|---|---|---|---|---|");
        for (int size : new int[] {50, 500, 5_000}) {
            var sample = SampleNetwork.random("", size, size * 4, 0);
            var network = sample.network();
            var ranges = sample.tasks().stream()
                    .map(task -> new DurationRange(
                            task.durationDays() / 2, task.durationDays(), task.durationDays() * 2 + 1))
                    .toList();
            var plain = sample.plain();
            var rounds =
                    Rounds.compare(() -> Simulation.run(network, nothingDone(size), 0, ranges, 1, RUNS), plain::slack);
            int runs = Simulation.run(network, nothingDone(size), 0, ranges, 1, RUNS)
                    .runs();
            System.out.printf(
                    "| %,d, %,d | %,d | %s | %.4f | %s |%n",
                    size, size * 4, runs, rounds[0], rounds[0].median() / runs, rounds[1]);
        }
    }

    private static List<TaskProgress> nothingDone(int tasks) {
        return Collections.nCopies(tasks, TaskProgress.NONE);
    }
}
