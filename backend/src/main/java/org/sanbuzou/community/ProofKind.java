package org.sanbuzou.community;

/** What can support a record. One is enough, none is compulsory. */
public enum ProofKind {
    QR,
    LOCATION,
    COMMUNITY,
    RECEIPT
}
