package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.community.proof.ProofDirectory;

/** What the demo branch decided about proofs; receipts stay off, so that both states are to be seen. */
@ApplicationScoped
class DemoProofs {
    private static final String REASON = "演示：支部委员会商定试用，附不附由党员自己决定（虚构）";

    private final ProofDirectory proofs;

    DemoProofs(ProofDirectory proofs) {
        this.proofs = proofs;
    }

    void fill(List<UUID> communities) {
        List.of(ProofKind.QR, ProofKind.LOCATION, ProofKind.COMMUNITY).forEach(kind -> proofs.open(kind, REASON));
        proofs.addSite(communities.get(0), "居委会（虚构位置）", 39.7268, 116.3411, 300);
        proofs.addSite(communities.get(0), "文化活动室（虚构位置）", 39.7295, 116.3450, 200);
    }
}
