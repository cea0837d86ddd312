package org.sanbuzou.community;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** Where nothing can check a proof, it is only kept. */
@DefaultBean
@ApplicationScoped
class UncheckedProofs implements ProofJudge {
    @Override
    public ProofFinding judge(ProofClaim claim) {
        return ProofFinding.of(ProofVerdict.UNCHECKED, null);
    }
}
