package org.sanbuzou.community.proof;

/**
 * Between WGS-84, which phones measure, and GCJ-02, which maps in China show. The formula is the published approximation of the
 * eviltransform project (github.com/googollee/eviltransform), with the Krasovsky 1940 ellipsoid; outside its rectangle around
 * China both are the same.
 */
final class ChinaDatum {
    private static final double SEMI_MAJOR_AXIS = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final double CLOSE_ENOUGH_DEGREES = 1e-9;
    private static final int MOST_ROUNDS = 30;

    private ChinaDatum() {}

    static boolean covers(GeoPoint point) {
        return point.longitude() >= 72.004
                && point.longitude() <= 137.8347
                && point.latitude() >= 0.8293
                && point.latitude() <= 55.8271;
    }

    static GeoPoint toGcj02(GeoPoint wgs) {
        return covers(wgs) ? shifted(wgs) : wgs;
    }

    /** By iteration: the shift changes slowly, so that a few rounds find the point whose image this is. */
    static GeoPoint toWgs84(GeoPoint gcj) {
        if (!covers(gcj)) {
            return gcj;
        }
        var guess = gcj;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var image = shifted(guess);
            double latitude = gcj.latitude() - image.latitude();
            double longitude = gcj.longitude() - image.longitude();
            guess = new GeoPoint(guess.latitude() + latitude, guess.longitude() + longitude);
            if (Math.abs(latitude) < CLOSE_ENOUGH_DEGREES && Math.abs(longitude) < CLOSE_ENOUGH_DEGREES) {
                break;
            }
        }
        return guess;
    }

    private static GeoPoint shifted(GeoPoint wgs) {
        double x = wgs.longitude() - 105.0;
        double y = wgs.latitude() - 35.0;
        double radians = Math.toRadians(wgs.latitude());
        double magic = 1 - ECCENTRICITY_SQUARED * Math.sin(radians) * Math.sin(radians);
        double root = Math.sqrt(magic);
        double meridian = SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * root);
        double parallel = SEMI_MAJOR_AXIS / root * Math.cos(radians);
        return new GeoPoint(
                wgs.latitude() + Math.toDegrees(northward(x, y) / meridian),
                wgs.longitude() + Math.toDegrees(eastward(x, y) / parallel));
    }

    private static double northward(double x, double y) {
        return -100.0
                + 2.0 * x
                + 3.0 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + ripple(x)
                + (20.0 * Math.sin(y * Math.PI) + 40.0 * Math.sin(y / 3.0 * Math.PI)) * 2.0 / 3.0
                + (160.0 * Math.sin(y / 12.0 * Math.PI) + 320.0 * Math.sin(y * Math.PI / 30.0)) * 2.0 / 3.0;
    }

    private static double eastward(double x, double y) {
        return 300.0
                + x
                + 2.0 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + ripple(x)
                + (20.0 * Math.sin(x * Math.PI) + 40.0 * Math.sin(x / 3.0 * Math.PI)) * 2.0 / 3.0
                + (150.0 * Math.sin(x / 12.0 * Math.PI) + 300.0 * Math.sin(x / 30.0 * Math.PI)) * 2.0 / 3.0;
    }

    private static double ripple(double x) {
        return (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI)) * 2.0 / 3.0;
    }
}
