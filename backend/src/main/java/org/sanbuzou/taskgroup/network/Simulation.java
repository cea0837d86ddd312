package org.sanbuzou.taskgroup.network;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Many possible courses of the same work: durations are drawn independently from their estimates, what has happened stays.
 * The same seed gives the same runs on every machine, as {@link Random} is laid down in the Java documentation.
 */
public final class Simulation {
    /** Runs times tasks and dependencies: a thousand runs of 5,000 tasks with 20,000 dependencies, about a second. */
    public static final long MOST_WORK = 25_000_000;

    private static final double NORMAL_95 = 1.959963984540054;

    /**
     * A share of the runs.
     *
     * @param low lower end of the 95 % interval that the number of runs leaves open (Wilson, 1927)
     */
    public record Chance(double share, double low, double high) {}

    private final int[] days;
    private final int[] critical;

    private Simulation(int[] days, int[] critical) {
        this.days = days;
        this.critical = critical;
    }

    /**
     * @param estimates one for each task; those of tasks that are done do not matter
     * @param runs wanted; fewer are made if they would be more than {@link #MOST_WORK}, but never less than 1
     */
    public static Simulation run(
            Network network, List<TaskProgress> progress, int now, List<DurationRange> estimates, long seed, int runs) {
        int size = Math.max(1, network.tasks().size() + network.dependencies().size());
        var days = new int[(int) Math.max(1, Math.min(runs, MOST_WORK / size))];
        var critical = new int[network.tasks().size()];
        var duration = new int[critical.length];
        var random = new Random(seed);
        for (int run = 0; run < days.length; run++) {
            for (int task = 0; task < duration.length; task++) {
                duration[task] = draw(estimates.get(task), progress.get(task), random);
            }
            var course = new Schedule(network, progress, now, duration);
            days[run] = course.days();
            for (int task = 0; task < critical.length; task++) {
                critical[task] += course.isCritical(task) ? 1 : 0;
            }
        }
        Arrays.sort(days);
        return new Simulation(days, critical);
    }

    private static int draw(DurationRange estimate, TaskProgress progress, Random random) {
        return progress.isDone() || estimate.isCertain() ? estimate.likely() : estimate.at(random.nextDouble());
    }

    public int runs() {
        return days.length;
    }

    /** Workdays of each run, ascending. */
    public int[] days() {
        return days.clone();
    }

    /** The least number of workdays that at least this share of the runs keep within. */
    public int quantile(double share) {
        return days[Math.max(0, (int) Math.ceil(share * days.length) - 1)];
    }

    public double mean() {
        return Arrays.stream(days).average().orElse(0);
    }

    /** How often everything was done within so many workdays. */
    public Chance within(int limit) {
        int after = Arrays.binarySearch(days, limit + 1);
        int met = after < 0 ? -after - 1 : after;
        while (met > 0 && days[met - 1] > limit) {
            met--;
        }
        return chance(met, days.length);
    }

    private static Chance chance(int met, int runs) {
        double share = (double) met / runs;
        double square = NORMAL_95 * NORMAL_95;
        double middle = share + square / (2 * runs);
        double spread = NORMAL_95 * Math.sqrt(share * (1 - share) / runs + square / (4.0 * runs * runs));
        double scale = 1 + square / runs;
        return new Chance(share, Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale));
    }

    /** Share of the runs in which a delay of this task would have delayed the whole; 0 for a task that is done. */
    public double criticality(int task) {
        return (double) critical[task] / days.length;
    }
}
