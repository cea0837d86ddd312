package org.sanbuzou.community;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

/** One thing that supports a record. None is compulsory. */
@Embeddable
record Proof(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "proof_kind")
        Kind kind,

        @NotNull @PlainText @Size(max = 200) @Column(name = "proof_reference")
        String reference) {
    enum Kind {
        QR,
        LOCATION,
        COMMUNITY,
        RECEIPT
    }
}
