package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.community.ProofClaim;
import org.sanbuzou.community.ProofFinding;
import org.sanbuzou.community.ProofJudge;
import org.sanbuzou.community.ProofVerdict;

/** Judges each kind of proof by its own means, once it is clear that it may be kept at all. */
@ApplicationScoped
class CheckedProofs implements ProofJudge {
    private final ProofPermits permits;
    private final CodeProofs codes;
    private final LocationProofs locations;

    CheckedProofs(ProofPermits permits, CodeProofs codes, LocationProofs locations) {
        this.permits = permits;
        this.codes = codes;
        this.locations = locations;
    }

    @Override
    public ProofFinding judge(ProofClaim claim) {
        var hindrance = permits.hindrance(claim.kind(), claim.memberId());
        if (hindrance != null) {
            return ProofFinding.of(ProofVerdict.REFUSED, hindrance);
        }
        return switch (claim.kind()) {
            case QR -> codes.judge(claim);
            case LOCATION -> locations.judge(claim);
            case COMMUNITY, RECEIPT -> named(claim);
        };
    }

    private static ProofFinding named(ProofClaim claim) {
        return claim.reference() == null || claim.reference().isBlank()
                ? ProofFinding.of(ProofVerdict.UNCERTAIN, "没有写明证明的岗位或回执号，无法核对。")
                : ProofFinding.of(ProofVerdict.UNCHECKED, "等社区反馈后才有结论。");
    }
}
