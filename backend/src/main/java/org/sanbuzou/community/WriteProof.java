package org.sanbuzou.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record WriteProof(
        @NotNull ProofKind kind,
        @PlainText @Size(max = 200) String reference,
        @Valid Position position) {
    Proof kept() {
        return new Proof(kind, reference);
    }
}
