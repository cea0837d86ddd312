package org.sanbuzou.community;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.security.CurrentUser;

/**
 * What the branch has said about a record so far; each part is null until it was said.
 *
 * @param unconfirmedReason why the last confirmation was taken back; null again when it is confirmed anew
 * @param correctionReason what the member was asked to look at, or why the record does not count any more
 */
@Embeddable
record BranchAnswer(
        String confirmedBy,
        UUID confirmedById,
        Instant confirmedAt,
        String unconfirmedReason,
        String correctionReason) {
    static final BranchAnswer NONE = new BranchAnswer(null, null, null, null, null);

    BranchAnswer confirmed(CurrentUser officer, Instant now) {
        return new BranchAnswer(officer.displayName(), officer.accountId(), now, null, correctionReason);
    }

    BranchAnswer unconfirmed(String reason) {
        return new BranchAnswer(null, null, null, reason, correctionReason);
    }

    BranchAnswer corrected(String reason) {
        return new BranchAnswer(confirmedBy, confirmedById, confirmedAt, unconfirmedReason, reason);
    }
}
