package org.sanbuzou.taskgroup.network;

/**
 * Three estimates of a duration in workdays. The whole days in between follow the triangular distribution, spread half a day
 * beyond both ends so that the ends themselves can happen: P(d) = F(d + ½) − F(d − ½).
 */
public record DurationRange(int low, int likely, int high) {
    private static final double HALF = 0.5;

    /** Refuses estimates that are not in order, or negative, with an {@link IllegalArgumentException}. */
    public DurationRange {
        if (low < 0 || low > likely || likely > high) {
            throw new IllegalArgumentException(low + ", " + likely + ", " + high + " are no estimates");
        }
    }

    boolean isCertain() {
        return low == high;
    }

    /** The day that a uniform number from 0 to below 1 stands for. */
    int at(double uniform) {
        if (isCertain()) {
            return likely;
        }
        double from = low - HALF;
        double to = high + HALF;
        double width = to - from;
        double rising = likely - from;
        double falling = to - likely;
        double day = uniform * width < rising
                ? from + Math.sqrt(uniform * width * rising)
                : to - Math.sqrt((1 - uniform) * width * falling);
        return (int) Math.max(low, Math.min(high, Math.round(day)));
    }
}
