package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.Secret;

@ApplicationScoped
class ApiTokenService {
    private final ApiTokens tokens;
    private final CurrentBranch branch;
    private final BranchTime time;
    private final Event<AccessChanged> changed;

    ApiTokenService(ApiTokens tokens, CurrentBranch branch, BranchTime time, Event<AccessChanged> changed) {
        this.tokens = tokens;
        this.branch = branch;
        this.time = time;
        this.changed = changed;
    }

    @Transactional
    NewApiToken create(CreateApiToken create) {
        var now = time.now();
        if (!create.expiresAt().isAfter(now) || create.expiresAt().isAfter(now.plus(ApiToken.LONGEST))) {
            throw new BadInput("EXPIRY_INVALID", "expiresAt", "到期时间请填今后一年之内。");
        }
        var secret = Secret.next(branch.require());
        var token = new ApiToken(branch.require(), secret, create.name(), create.scopes(), now, create.expiresAt());
        tokens.persist(token);
        return new NewApiToken(ApiTokenView.of(token), secret.text());
    }

    @Transactional
    void revoke(UUID id) {
        tokens.require(id).revoke(time.now());
        changed.fire(new AccessChanged(branch.require()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noteUse(UUID id) {
        tokens.require(id).used(time.now());
    }
}
