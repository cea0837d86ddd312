package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.security.Secret;

@ApplicationScoped
class Sessions extends BranchRepository<Session> {
    Sessions() {
        super("登录");
    }

    Optional<Session> valid(Secret secret, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", secret.hash(), now).firstResultOptional();
    }

    void end(Secret secret) {
        delete("tokenHash", (Object) secret.hash());
    }

    void endAll(UUID accountId) {
        delete("accountId", accountId);
    }

    void endOthers(UUID accountId, byte[] kept) {
        delete("accountId = ?1 and tokenHash <> ?2", accountId, kept);
    }
}
