package org.sanbuzou.community;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The proof a member gave with a record, as far as it is kept; the position is not part of it. */
@Embeddable
record Proof(
        @Enumerated(EnumType.STRING) @Column(name = "proof_kind")
        ProofKind kind,

        @Column(name = "proof_reference") String reference) {}
