package org.sanbuzou.community.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanbuzou.community.Position.Datum;

class ChinaDatumTest {
    /** The published test vectors of eviltransform: Shanghai, Shenzhen, Beijing. */
    @ParameterizedTest
    @CsvSource({
        "31.1774276, 121.5272106, 31.17530398364597, 121.531541859215",
        "22.543847, 113.912316, 22.540796131694766, 113.9171764808363",
        "39.911954, 116.377817, 39.91334545536069, 116.38404722455657"
    })
    void agreesWithThePublishedVectors(double latitude, double longitude, double gcjLatitude, double gcjLongitude) {
        var gcj = ChinaDatum.toGcj02(new GeoPoint(latitude, longitude));
        assertThat(gcj.latitude()).isCloseTo(gcjLatitude, within(1e-9));
        assertThat(gcj.longitude()).isCloseTo(gcjLongitude, within(1e-9));
        var wgs = GeoPoint.of(gcjLatitude, gcjLongitude, Datum.GCJ02);
        assertThat(wgs.metersTo(new GeoPoint(latitude, longitude))).isLessThan(0.01);
    }

    @Property
    void comesBackWithinAMetre(
            @ForAll @DoubleRange(min = 1.0, max = 55.5) double latitude,
            @ForAll @DoubleRange(min = 72.5, max = 137.5) double longitude) {
        var wgs = new GeoPoint(latitude, longitude);
        var gcj = ChinaDatum.toGcj02(wgs);
        assertThat(gcj).isNotEqualTo(wgs);
        assertThat(ChinaDatum.toWgs84(gcj).metersTo(wgs)).isLessThan(1);
    }

    @Property
    void leavesPlacesOutsideAsTheyAre(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 72) double longitude) {
        var outside = new GeoPoint(latitude, longitude);
        assertThat(ChinaDatum.toGcj02(outside)).isEqualTo(outside);
        assertThat(ChinaDatum.toWgs84(outside)).isEqualTo(outside);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1, 111195",
        "39.90734, 116.39089, 39.90734, 116.39089, 0",
        "31.17530398364597, 121.531541859215, 39.91334545536069, 116.38404722455657, 1076967",
        "90, 0, -90, 0, 20015115"
    })
    void measuresAlongTheGreatCircle(double latitude, double longitude, double latitude2, double longitude2, double m) {
        assertThat(new GeoPoint(latitude, longitude).metersTo(new GeoPoint(latitude2, longitude2)))
                .isCloseTo(m, within(m * 0.002));
    }
}
