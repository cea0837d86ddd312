package org.sanbuzou.taskgroup.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns serial work into parallel work: which soft dependencies to drop, and what that saves.
 *
 * <p>A soft dependency whose longest path is no longer than the hard-only length never matters. If at most
 * {@value #MOST_CONSIDERED} others remain, the best set of every size is found. If more remain, those on successive critical
 * paths that hold up their successor most are tried and the advice is good but not proven best.
 */
final class ParallelAdvisor {
    static final int MOST_CONSIDERED = 25;
    /** More than the sets of 25, many of which share their beginnings, were ever seen to need. */
    private static final long MOST_STEPS = 150_000_000;
    /** Where the best cannot be proved anyway, a quick answer is worth more than a thorough one. */
    private static final long MOST_STEPS_INEXACT = 2_000_000;

    private static final int TAKEN_FROM_ONE_PATH = 7;

    private final Network network;
    private final LongestPaths planned;
    private final boolean everythingConsidered;
    private final boolean exact;
    private final List<Integer> considered;
    private final CompactNetwork compact;
    private final BestSets sets;

    ParallelAdvisor(Network network, LongestPaths planned, int hardOnlyDays) {
        this.network = network;
        this.planned = planned;
        var relevant = relevant(hardOnlyDays);
        boolean few = relevant.size() <= MOST_CONSIDERED;
        considered = new ArrayList<>(few ? relevant : holdingUpMost());
        var place = places();
        considered.sort(Comparator.comparingInt(dependency -> place[network.from(dependency)]));
        compact = new CompactNetwork(network, considered);
        sets = new BestSets(compact, few ? MOST_STEPS : MOST_STEPS_INEXACT);
        everythingConsidered = few;
        exact = few && sets.complete();
    }

    boolean exact() {
        return exact;
    }

    /** The best set of each size that saves more than every smaller one. */
    List<Advice> best() {
        var best = new ArrayList<Advice>();
        for (int size = 1; size <= sets.count(); size++) {
            if (sets.days(size) < sets.days(size - 1)) {
                best.add(new Advice(members(sets.set(size)), planned.days() - sets.days(size)));
            }
        }
        return best;
    }

    List<Advice> single() {
        var soft = everythingConsidered ? soft() : considered.stream().sorted().toList();
        return soft.stream()
                .map(dependency -> {
                    int position = considered.indexOf(dependency);
                    return new Advice(
                            List.of(network.dependencies().get(dependency)), position < 0 ? 0 : saved(1 << position));
                })
                .toList();
    }

    private int saved(int set) {
        return planned.days() - compact.days(set);
    }

    private List<NetworkDependency> members(int set) {
        return IntStream.range(0, considered.size())
                .filter(position -> (set >> position & 1) == 1)
                .mapToObj(position -> network.dependencies().get(considered.get(position)))
                .toList();
    }

    private List<Integer> soft() {
        return IntStream.range(0, network.dependencies().size())
                .filter(this::isSoft)
                .boxed()
                .toList();
    }

    private boolean isSoft(int dependency) {
        return network.dependencies().get(dependency).kind() == DependencyKind.SOFT;
    }

    private List<Integer> relevant(int hardOnlyDays) {
        var latest = planned.latestFinish();
        return soft().stream()
                .filter(dependency -> {
                    int successor = network.to(dependency);
                    int latestStart = latest[successor] - network.duration(successor);
                    int longest = planned.days() - latestStart + allowedStart(dependency, planned);
                    return longest > hardOnlyDays;
                })
                .toList();
    }

    private int allowedStart(int dependency, LongestPaths paths) {
        return paths.finish(network.from(dependency)) + network.lag(dependency);
    }

    private List<Integer> holdingUpMost() {
        var dropped = new boolean[network.dependencies().size()];
        var chosen = new ArrayList<Integer>();
        var paths = planned;
        int before = -1;
        while (chosen.size() < MOST_CONSIDERED && chosen.size() > before) {
            before = chosen.size();
            var current = paths;
            paths.criticalDependencies().stream()
                    .filter(this::isSoft)
                    .sorted(Comparator.comparingInt(dependency -> -relief(dependency, current, dropped)))
                    .limit(Math.min(TAKEN_FROM_ONE_PATH, MOST_CONSIDERED - before))
                    .forEach(chosen::add);
            chosen.forEach(dependency -> dropped[dependency] = true);
            paths = LongestPaths.fromBeginning(network, dropped);
        }
        return chosen;
    }

    /** Days by which the successor alone could start earlier, an upper limit of what dropping can save. */
    private int relief(int dependency, LongestPaths paths, boolean[] dropped) {
        var incoming = network.incoming();
        int successor = network.to(dependency);
        int otherwise = IntStream.range(incoming.start(successor), incoming.end(successor))
                .map(incoming::at)
                .filter(other -> other != dependency && !dropped[other])
                .map(other -> allowedStart(other, paths))
                .max()
                .orElse(0);
        return allowedStart(dependency, paths) - otherwise;
    }

    private int[] places() {
        var place = new int[network.tasks().size()];
        for (int position = 0; position < place.length; position++) {
            place[network.order()[position]] = position;
        }
        return place;
    }
}
