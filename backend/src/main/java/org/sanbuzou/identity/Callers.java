package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.Secret;

/** Finds out who calls, from the session cookie or the bearer token. */
@ApplicationScoped
class Callers {
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final ApiTokenService tokenService;
    private final CurrentBranch branch;
    private final BranchTime time;

    Callers(
            Sessions sessions,
            Accounts accounts,
            ApiTokens tokens,
            ApiTokenService tokenService,
            CurrentBranch branch,
            BranchTime time) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.tokens = tokens;
        this.tokenService = tokenService;
        this.branch = branch;
        this.time = time;
    }

    Optional<Caller> identify(ContainerRequestContext request) {
        var authorization = request.getHeaderString("Authorization");
        if (authorization != null) {
            return authorization.startsWith(BEARER)
                    ? Secret.parse(authorization.substring(BEARER.length()).trim())
                            .flatMap(this::byToken)
                    : Optional.empty();
        }
        return SessionCookie.read(request).flatMap(this::bySession);
    }

    private Optional<Caller> bySession(Secret secret) {
        branch.enter(secret.branchId());
        return sessions.valid(secret, time.now())
                .flatMap(session -> accounts.findByIdOptional(session.accountId()))
                .filter(account -> !account.isDisabled())
                .map(Caller::of);
    }

    private Optional<Caller> byToken(Secret secret) {
        branch.enter(secret.branchId());
        var now = time.now();
        var token = tokens.of(secret).filter(found -> found.isUsable(now));
        token.filter(found -> found.isUseWorthNoting(now)).ifPresent(found -> tokenService.noteUse(found.id()));
        return token.map(Caller::of);
    }
}
