package org.sanbuzou.taskgroup.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the critical path method says about a network. All lengths are workdays.
 *
 * @param serialDays one task after the other
 * @param plannedDays with all dependencies
 * @param hardOnlyDays with the hard dependencies only: no advice can save more than the difference
 * @param criticalPath task ids of one longest path in the order of work
 * @param critical all longest paths, as far as they can be listed
 * @param tasks in the order in which they were given
 * @param advice the best single dependency to drop, the best two, three and so on together; a larger set is listed only if
 *     it saves more days than every smaller one
 * @param savedByDroppingOne for each soft dependency, in the order given, the days saved by dropping it alone; if the
 *     advice is not exact, only for those that were considered
 * @param adviceExact whether every set that could matter was tried; false if more than 25 soft dependencies can matter
 */
public record NetworkAnalysis(
        int serialDays,
        int plannedDays,
        int hardOnlyDays,
        List<String> criticalPath,
        CriticalPaths critical,
        List<TaskTimes> tasks,
        List<Advice> advice,
        List<Advice> savedByDroppingOne,
        boolean adviceExact) {

    public NetworkAnalysis {
        criticalPath = List.copyOf(criticalPath);
        tasks = List.copyOf(tasks);
        advice = List.copyOf(advice);
        savedByDroppingOne = List.copyOf(savedByDroppingOne);
    }

    /** Never fails for a valid network; one without tasks takes 0 days. */
    public static NetworkAnalysis of(Network network) {
        var dependencies = network.dependencies();
        var planned = LongestPaths.fromBeginning(network, new boolean[dependencies.size()]);
        var soft = new boolean[dependencies.size()];
        for (int i = 0; i < soft.length; i++) {
            soft[i] = dependencies.get(i).kind() == DependencyKind.SOFT;
        }
        int hardOnlyDays = LongestPaths.fromBeginning(network, soft).days();
        var latest = planned.latestFinish();
        var advisor = new ParallelAdvisor(network, planned, hardOnlyDays);
        return new NetworkAnalysis(
                network.tasks().stream().mapToInt(NetworkTask::durationDays).sum(),
                planned.days(),
                hardOnlyDays,
                criticalPath(network, planned),
                CriticalPaths.of(network, planned, latest),
                times(network, planned, latest),
                advisor.best(),
                advisor.single(),
                advisor.exact());
    }

    private static List<String> criticalPath(Network network, LongestPaths planned) {
        if (network.tasks().isEmpty()) {
            return List.of();
        }
        var path = new ArrayList<Integer>();
        planned.criticalDependencies().forEach(dependency -> path.add(network.from(dependency)));
        return Stream.concat(path.stream(), Stream.of(planned.lastTask()))
                .map(task -> network.tasks().get(task).id())
                .toList();
    }

    private static List<TaskTimes> times(Network network, LongestPaths planned, int[] latest) {
        return IntStream.range(0, latest.length)
                .mapToObj(task -> {
                    int start = planned.start(task);
                    int finish = planned.finish(task);
                    int latestStart = latest[task] - (finish - start);
                    return new TaskTimes(
                            network.tasks().get(task).id(),
                            start,
                            finish,
                            latestStart,
                            latest[task],
                            latest[task] - finish);
                })
                .toList();
    }
}
