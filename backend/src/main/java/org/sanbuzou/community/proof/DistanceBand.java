package org.sanbuzou.community.proof;

import java.util.Arrays;

/** As much of a distance as is kept. */
enum DistanceBand {
    WITHIN_100(100, "100 米内"),
    WITHIN_300(300, "300 米内"),
    WITHIN_500(500, "500 米内"),
    WITHIN_1000(1_000, "1 公里内"),
    WITHIN_3000(3_000, "3 公里内"),
    FARTHER(Double.POSITIVE_INFINITY, "3 公里以外");

    private final double meters;
    private final String text;

    DistanceBand(double meters, String text) {
        this.meters = meters;
        this.text = text;
    }

    static DistanceBand of(double distance) {
        return Arrays.stream(values())
                .filter(band -> distance <= band.meters)
                .findFirst()
                .orElse(FARTHER);
    }

    String text() {
        return text;
    }
}
