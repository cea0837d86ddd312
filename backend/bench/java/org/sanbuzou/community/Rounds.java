package org.sanbuzou.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** All rounds of one side. */
final class Rounds {
    private record Round(double seconds, long[] times, Status cost) {
        double perSecond() {
            return times.length / seconds;
        }

        double millis(double share) {
            return times[(int) Math.min(times.length - 1, share * times.length)] / 1e6;
        }
    }

    private final List<Round> rounds = new ArrayList<>();

    void add(double seconds, long[] times, Status cost) {
        rounds.add(new Round(seconds, times, cost));
    }

    int records() {
        return rounds.stream().mapToInt(round -> round.times.length).sum();
    }

    double[] perSecond() {
        return each(Round::perSecond);
    }

    double[] millis(double share) {
        return each(round -> round.millis(share));
    }

    /** Round by round, as both sides met the same neighbours on the machine. */
    double[] to(Rounds reference) {
        var ratios = new double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = rounds.get(i).perSecond() / reference.rounds.get(i).perSecond();
        }
        Arrays.sort(ratios);
        return ratios;
    }

    double variation() {
        var all = perSecond();
        return (all[all.length - 1] - all[0]) / all[all.length / 2];
    }

    private double[] each(ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }

    /** Of one record, over all rounds. */
    double perRecord(ToDoubleFunction<Status> figure) {
        var sum = rounds.stream().map(Round::cost).reduce(Status::plus).orElseThrow();
        return figure.applyAsDouble(sum) / records();
    }

    static String shown(double[] ascending, String format) {
        return (format + " (" + format + "–" + format + ")")
                .formatted(ascending[ascending.length / 2], ascending[0], ascending[ascending.length - 1]);
    }
}
