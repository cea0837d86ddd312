package org.sanbuzou.community;

/** What the server made of a proof. A refused one leaves the record as it is without a proof. */
public enum ProofVerdict {
    ACCEPTED,
    UNCERTAIN,
    REFUSED,
    UNCHECKED
}
