package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Asks the judge of proofs. Whatever becomes of that, the record is kept. */
@ApplicationScoped
class Judgement {
    private static final Logger LOG = Logger.getLogger(Judgement.class);
    private static final ProofFinding NONE = ProofFinding.of(ProofVerdict.UNCHECKED, null);

    private final ProofJudge judge;

    Judgement(ProofJudge judge) {
        this.judge = judge;
    }

    /** Null for a record without proof. */
    ProofFinding of(IncomingRecord incoming) {
        if (incoming.proof() == null) {
            return null;
        }
        return incoming.isJudged() ? ask(incoming) : NONE;
    }

    private ProofFinding ask(IncomingRecord incoming) {
        try {
            var finding = judge.judge(incoming.claim());
            return finding == null ? NONE : finding;
        } catch (RuntimeException e) {
            LOG.errorf(e, "the proof of record %s could not be judged", incoming.id());
            return NONE;
        }
    }
}
