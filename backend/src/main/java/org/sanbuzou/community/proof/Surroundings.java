package org.sanbuzou.community.proof;

import java.util.List;
import org.sanbuzou.community.ProofFinding;
import org.sanbuzou.community.ProofVerdict;

/** The circles around the sites of a community, and on which side of them a position lies. */
record Surroundings(List<Circle> circles) {
    /** A site as far as it counts. */
    record Circle(GeoPoint centre, double radiusMeters) {
        /** Cannot be told where the circle of the position's accuracy straddles the border. */
        ProofVerdict verdict(double distance, double accuracyMeters) {
            if (distance + accuracyMeters <= radiusMeters) {
                return ProofVerdict.ACCEPTED;
            }
            return distance - accuracyMeters > radiusMeters ? ProofVerdict.REFUSED : ProofVerdict.UNCERTAIN;
        }
    }

    /** The kindest verdict of all circles; the band is that of the nearest centre. */
    ProofFinding judge(GeoPoint point, double accuracyMeters) {
        if (circles.isEmpty()) {
            return ProofFinding.of(ProofVerdict.UNCERTAIN, "这个社区还没有登记地点，无法核对；位置没有保存。");
        }
        var verdict = circles.stream()
                .map(circle -> circle.verdict(circle.centre().metersTo(point), accuracyMeters))
                .min((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .orElseThrow();
        double nearest = circles.stream()
                .mapToDouble(circle -> circle.centre().metersTo(point))
                .min()
                .orElseThrow();
        return new ProofFinding(
                verdict, reason(verdict), DistanceBand.of(nearest).text(), (int) Math.ceil(accuracyMeters));
    }

    private static String reason(ProofVerdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "在社区登记的地点范围内。";
            case REFUSED -> "不在社区登记的地点范围内；记录照样收下。";
            default -> "定位的误差范围跨过了地点边界，说不准在里面还是外面。";
        };
    }
}
