package org.sanbuzou.community;

/** Judges the proof of a new record, in the transaction that stores the record. */
public interface ProofJudge {
    /** Never throws for a proof that does not hold: the record is stored all the same. */
    ProofFinding judge(ProofClaim claim);
}
