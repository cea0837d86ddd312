package org.sanbuzou.community.proof;

import org.sanbuzou.community.Position;

/** A place on the earth in degrees of WGS-84. */
record GeoPoint(double latitude, double longitude) {
    private static final double MEAN_RADIUS_METERS = 6_371_008.8;

    static GeoPoint of(double latitude, double longitude, Position.Datum datum) {
        var point = new GeoPoint(latitude, longitude);
        return datum == Position.Datum.GCJ02 ? ChinaDatum.toWgs84(point) : point;
    }

    /** Along the great circle, by the haversine formula. */
    double metersTo(GeoPoint other) {
        double latitudes = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double longitudes = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = latitudes * latitudes
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * longitudes
                        * longitudes;
        return 2 * MEAN_RADIUS_METERS * Math.asin(Math.sqrt(Math.min(1, chord)));
    }

    /** What a phone reports that has no position; also not a number. */
    static boolean isNowhere(double latitude, double longitude) {
        return !Double.isFinite(latitude)
                || !Double.isFinite(longitude)
                || Math.abs(latitude) < 1e-6 && Math.abs(longitude) < 1e-6;
    }
}
