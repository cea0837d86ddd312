package org.sanbuzou.community.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanbuzou.community.ProofVerdict;
import org.sanbuzou.community.proof.Surroundings.Circle;

class SurroundingsTest {
    private static final GeoPoint CENTRE = new GeoPoint(39.7268, 116.3411);
    private static final double METERS_A_DEGREE = 111_195;

    /** Around a circle of 300 metres. */
    @ParameterizedTest
    @CsvSource({
        "0, 20, ACCEPTED, 100 米内",
        "250, 30, ACCEPTED, 300 米内",
        "280, 40, UNCERTAIN, 300 米内",
        "330, 40, UNCERTAIN, 500 米内",
        "400, 50, REFUSED, 500 米内",
        "900, 50, REFUSED, 1 公里内",
        "2900, 50, REFUSED, 3 公里内",
        "9000, 50, REFUSED, 3 公里以外",
        "9000, 20000, UNCERTAIN, 3 公里以外"
    })
    void cannotTellWhereTheAccuracyStraddlesTheBorder(
            double distance, double accuracy, ProofVerdict verdict, String band) {
        var finding = around(300).judge(north(distance), accuracy);
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.distanceBand()).isEqualTo(band);
        assertThat(finding.accuracyMeters()).isEqualTo((int) accuracy);
    }

    @Test
    void oneOfSeveralSitesIsEnough() {
        var far = new Circle(north(5_000), 300);
        var near = new Circle(CENTRE, 300);
        var finding = new Surroundings(List.of(far, near)).judge(north(10), 20);
        assertThat(finding.verdict()).isEqualTo(ProofVerdict.ACCEPTED);
        assertThat(finding.distanceBand()).isEqualTo("100 米内");
    }

    @Test
    void saysNothingWithoutASite() {
        var finding = new Surroundings(List.of()).judge(CENTRE, 10);
        assertThat(finding.verdict()).isEqualTo(ProofVerdict.UNCERTAIN);
        assertThat(finding.distanceBand()).isNull();
    }

    @Property
    void getsNoKinderWithDistance(
            @ForAll @DoubleRange(min = 0, max = 20_000) double near,
            @ForAll @DoubleRange(min = 0, max = 20_000) double farther,
            @ForAll @DoubleRange(min = 0, max = 5_000) double accuracy,
            @ForAll @DoubleRange(min = 30, max = 5_000) double radius) {
        var sites = around(radius);
        var close = sites.judge(north(Math.min(near, farther)), accuracy);
        var away = sites.judge(north(Math.max(near, farther)), accuracy);
        assertThat(close.verdict().ordinal()).isLessThanOrEqualTo(away.verdict().ordinal());
        assertThat(band(close.distanceBand())).isLessThanOrEqualTo(band(away.distanceBand()));
    }

    @Property
    void anotherSiteNeverMakesItWorse(
            @ForAll @DoubleRange(min = 0, max = 5_000) double distance,
            @ForAll @DoubleRange(min = 0, max = 5_000) double other) {
        var alone = around(300).judge(north(distance), 30);
        var both = new Surroundings(List.of(new Circle(CENTRE, 300), new Circle(north(other), 300)))
                .judge(north(distance), 30);
        assertThat(both.verdict().ordinal()).isLessThanOrEqualTo(alone.verdict().ordinal());
    }

    private static int band(String text) {
        for (var band : DistanceBand.values()) {
            if (band.text().equals(text)) {
                return band.ordinal();
            }
        }
        throw new AssertionError(text);
    }

    private static Surroundings around(double radius) {
        return new Surroundings(List.of(new Circle(CENTRE, radius)));
    }

    private static GeoPoint north(double meters) {
        return new GeoPoint(CENTRE.latitude() + meters / METERS_A_DEGREE, CENTRE.longitude());
    }
}
