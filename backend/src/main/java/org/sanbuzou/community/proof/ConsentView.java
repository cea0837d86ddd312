package org.sanbuzou.community.proof;

import java.time.Instant;
import java.util.List;
import org.sanbuzou.community.ProofKind;

/** {@code granted} tells whether the member agreed to the text that is shown now, not to an earlier one. */
record ConsentView(ProofKind kind, Text text, boolean granted, List<Given> history) {
    record Text(int version, String title, String body) {
        static Text of(ConsentText text) {
            return new Text(text.version(), text.title(), text.body());
        }
    }

    record Given(Text text, Instant grantedAt, Instant withdrawnAt) {
        static Given of(Consent consent) {
            return new Given(
                    Text.of(ConsentText.of(consent.kind(), consent.textVersion())),
                    consent.grantedAt(),
                    consent.withdrawnAt());
        }
    }

    /** {@code all} are the member's, newest first. */
    static ConsentView of(ProofKind kind, List<Consent> all) {
        var current = ConsentText.current(kind);
        var own = all.stream().filter(consent -> consent.kind() == kind).toList();
        boolean granted = own.stream()
                .anyMatch(consent -> consent.withdrawnAt() == null && consent.textVersion() == current.version());
        return new ConsentView(
                kind, Text.of(current), granted, own.stream().map(Given::of).toList());
    }
}
