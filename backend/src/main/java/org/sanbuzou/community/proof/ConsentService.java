package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;

@ApplicationScoped
class ConsentService {
    private final Consents consents;
    private final LocationReadings readings;
    private final RetentionPurges purges;
    private final CurrentBranch branch;
    private final BranchTime time;

    ConsentService(
            Consents consents,
            LocationReadings readings,
            RetentionPurges purges,
            CurrentBranch branch,
            BranchTime time) {
        this.consents = consents;
        this.readings = readings;
        this.purges = purges;
        this.branch = branch;
        this.time = time;
    }

    @Transactional
    ConsentView grant(UUID memberId, ProofKind kind, int textVersion) {
        var text = ConsentText.current(kind);
        if (text.version() != textVersion) {
            throw new RuleViolation("CONSENT_TEXT_CHANGED", "同意书已更新为第 " + text.version() + " 版，请重新看过再决定。");
        }
        var active = consents.active(memberId, kind);
        if (active.isEmpty() || active.get().textVersion() != textVersion) {
            active.ifPresent(outdated -> outdated.withdraw(time.now()));
            // The unique key is free only when the old one has ended in the database.
            consents.flush();
            consents.persistAndFlush(new Consent(branch.require(), memberId, text, time.now()));
        }
        return ConsentView.of(kind, consents.of(memberId));
    }

    /** Withdrawing what was not given changes nothing. */
    @Transactional
    void withdraw(UUID memberId, ProofKind kind) {
        ConsentText.current(kind);
        consents.active(memberId, kind).ifPresent(consent -> consent.withdraw(time.now()));
        if (kind == ProofKind.LOCATION) {
            int removed = readings.deleteOf(memberId);
            purges.note(new RetentionPurge(
                    branch.require(),
                    RetentionPurge.What.LOCATION,
                    RetentionPurge.Cause.CONSENT_WITHDRAWN,
                    removed,
                    null,
                    time.now()));
        }
    }
}
