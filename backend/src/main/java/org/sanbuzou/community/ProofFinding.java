package org.sanbuzou.community;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The verdict on a proof, kept with the record.
 *
 * @param reason a sentence of at most 200 characters for the member; may be null
 * @param distanceBand how far from the nearest site, in words; null unless a position was judged
 * @param accuracyMeters of the position; null unless one was judged
 */
@Embeddable
public record ProofFinding(
        @Enumerated(EnumType.STRING) @Column(name = "proof_verdict")
        ProofVerdict verdict,

        @Column(name = "proof_reason") String reason,
        @Column(name = "proof_distance_band") String distanceBand,
        @Column(name = "proof_accuracy_meters") Integer accuracyMeters) {
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_BAND = 40;

    public ProofFinding {
        reason = cut(reason, LONGEST_REASON);
        distanceBand = cut(distanceBand, LONGEST_BAND);
    }

    private static String cut(String text, int longest) {
        return text == null || text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    public static ProofFinding of(ProofVerdict verdict, String reason) {
        return new ProofFinding(verdict, reason, null, null);
    }

    /** False for null: a record without proof. */
    static boolean isRefused(ProofFinding finding) {
        return finding != null && finding.verdict() == ProofVerdict.REFUSED;
    }
}
