package org.sanbuzou.shared.sampling;

/**
 * How many of N things have a property, when n were drawn at random without replacement and k of them have it: the exact
 * interval of the hypergeometric distribution. {@code low} is the least number for which k or more in the sample has a chance of
 * more than 2.5 %, {@code high} the greatest for which k or fewer has (Konijn, <i>Statistical Theory of Sample Survey Design and
 * Analysis</i>, 1973; Buonaccorsi, American Statistician 41, 1987; Wright, <i>Exact Confidence Bounds when Sampling from Small
 * Finite Universes</i>, 1991). It holds the truth in at least 95 of 100 draws for every N and n, which no approximation for large
 * frames does where a stratum has a few dozen things and a good part of them is drawn.
 *
 * @param low between 0 and N, as is {@code high}
 */
public record FiniteShare(int low, int high) {
    private static final double TAIL = 0.025;

    /** @throws IllegalArgumentException unless 0 ≤ k ≤ n ≤ N and n ≥ 1 */
    public static FiniteShare of(int size, int drawn, int found) {
        if (drawn < 1 || drawn > size || found < 0 || found > drawn) {
            throw new IllegalArgumentException(found + " of " + drawn + " of " + size);
        }
        var chances = new Chances(size, drawn);
        int least = found;
        int most = size - (drawn - found);
        return new FiniteShare(lowest(chances, found, least, most), highest(chances, found, least, most));
    }

    /** The chance of k or more rises with the number that has the property. */
    private static int lowest(Chances chances, int found, int least, int most) {
        int low = least;
        int high = most;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (chances.between(middle, found, Integer.MAX_VALUE) > TAIL) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int highest(Chances chances, int found, int least, int most) {
        int low = least;
        int high = most;
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (chances.between(middle, 0, found) > TAIL) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The hypergeometric distribution, by logarithms of factorials. */
    private static final class Chances {
        private final int size;
        private final int drawn;
        private final double[] logFactorial;

        Chances(int size, int drawn) {
            this.size = size;
            this.drawn = drawn;
            this.logFactorial = new double[size + 1];
            for (int i = 2; i <= size; i++) {
                logFactorial[i] = logFactorial[i - 1] + Math.log(i);
            }
        }

        /** Of from {@code first} to {@code last} in the sample, when {@code having} of all have the property. */
        double between(int having, int first, int last) {
            int from = Math.max(first, drawn - (size - having));
            int until = Math.min(last, Math.min(drawn, having));
            double sum = 0;
            for (int found = from; found <= until; found++) {
                sum += Math.exp(choose(having, found) + choose(size - having, drawn - found) - choose(size, drawn));
            }
            return sum;
        }

        private double choose(int of, int some) {
            return logFactorial[of] - logFactorial[some] - logFactorial[of - some];
        }
    }
}
