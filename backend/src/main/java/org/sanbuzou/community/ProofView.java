package org.sanbuzou.community;

record ProofView(
        ProofKind kind,
        String reference,
        ProofVerdict verdict,
        String reason,
        String distanceBand,
        Integer accuracyMeters) {
    /** Null for a record without proof. Proofs of records from before verdicts were kept are unchecked. */
    static ProofView of(Proof proof, ProofFinding finding) {
        if (proof == null) {
            return null;
        }
        var found = finding == null ? ProofFinding.of(ProofVerdict.UNCHECKED, null) : finding;
        return new ProofView(
                proof.kind(),
                proof.reference(),
                found.verdict(),
                found.reason(),
                found.distanceBand(),
                found.accuracyMeters());
    }
}
