package org.sanbuzou.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.BranchSql;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.Secret;

@Singleton
class Sessions extends BranchRepository<Session> {
    /** Whose it is and when it ends. */
    record OpenSession(UUID accountId, Instant expiresAt) {}

    private final CurrentBranch branch;
    private final Event<AccessChanged> changed;

    Sessions(CurrentBranch branch, Event<AccessChanged> changed) {
        super("登录");
        this.branch = branch;
        this.changed = changed;
    }

    Optional<OpenSession> valid(Secret secret, Instant now) {
        var open = columns(
                "select account_id, expires_at from session",
                "token_hash = ? and expires_at > ?",
                List.of(secret.hash(), now),
                row -> new OpenSession(BranchSql.id(row, 1), BranchSql.moment(row, 2)));
        return open.stream().findFirst();
    }

    void end(Secret secret) {
        delete("tokenHash", (Object) secret.hash());
        changed.fire(new AccessChanged(branch.require()));
    }

    void endAll(UUID accountId) {
        delete("accountId", accountId);
        changed.fire(new AccessChanged(branch.require()));
    }

    void endOthers(UUID accountId, byte[] kept) {
        delete("accountId = ?1 and tokenHash <> ?2", accountId, kept);
        changed.fire(new AccessChanged(branch.require()));
    }
}
