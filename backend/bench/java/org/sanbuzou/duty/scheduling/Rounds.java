package org.sanbuzou.duty.scheduling;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One side of a comparison.
 *
 * @param millis of each round, ascending
 * @param processorMillis of each round, all threads of the process, ascending: says more when others use the machine too
 */
public record Rounds(double[] millis, double[] processorMillis) {
    private static final int ROUNDS = 5;
    private static final int MOST_TRIES = 3;
    private static final double SHORTEST = 50;
    private static final double MOST_VARIATION = 0.25;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** All sides in turn, round after round, warm; again if the last, the reference, varies too much. */
    public static Rounds[] compare(Runnable... sides) {
        int[] repeats = Arrays.stream(sides).mapToInt(Rounds::repeats).toArray();
        var rounds = measure(sides, repeats);
        for (int tries = 1; rounds[sides.length - 1].variation() > MOST_VARIATION && tries < MOST_TRIES; tries++) {
            rounds = measure(sides, repeats);
        }
        return rounds;
    }

    private static Rounds[] measure(Runnable[] sides, int[] repeats) {
        var millis = new double[sides.length][ROUNDS];
        var processor = new double[sides.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int side = 0; side < sides.length; side++) {
                long start = SYSTEM.getProcessCpuTime();
                millis[side][round] = millis(sides[side], repeats[side]);
                processor[side][round] = (SYSTEM.getProcessCpuTime() - start) / 1e6 / repeats[side];
            }
        }
        Stream.concat(Stream.of(millis), Stream.of(processor)).forEach(Arrays::sort);
        return IntStream.range(0, sides.length)
                .mapToObj(side -> new Rounds(millis[side], processor[side]))
                .toArray(Rounds[]::new);
    }

    /** Runs warm and returns how often one measurement has to repeat to be long enough for the clock. */
    private static int repeats(Runnable side) {
        double spent = 0;
        double last = 0;
        for (int run = 0; run < 200 && spent < 2000; run++) {
            last = millis(side, 1);
            spent += last;
        }
        return (int) Math.ceil(SHORTEST / Math.max(0.05, Math.min(last, SHORTEST)));
    }

    private static double millis(Runnable side, int repeats) {
        long start = System.nanoTime();
        for (int repeat = 0; repeat < repeats; repeat++) {
            side.run();
        }
        return (System.nanoTime() - start) / 1e6 / repeats;
    }

    public double median() {
        return millis[ROUNDS / 2];
    }

    public double to(Rounds reference) {
        return median() / reference.median();
    }

    double processor() {
        return processorMillis[ROUNDS / 2];
    }

    double processorTo(Rounds reference) {
        return processor() / reference.processor();
    }

    double variation() {
        return (millis[ROUNDS - 1] - millis[0]) / median();
    }

    /** As a remark in a table, if there is reason for one. */
    public String trust() {
        return variation() > MOST_VARIATION ? "not to be trusted: varies by %.0f %%".formatted(variation() * 100) : "";
    }

    @Override
    public String toString() {
        return median() < 100
                ? "%.2f (%.2f–%.2f)".formatted(median(), millis[0], millis[ROUNDS - 1])
                : "%.0f (%.0f–%.0f)".formatted(median(), millis[0], millis[ROUNDS - 1]);
    }
}
