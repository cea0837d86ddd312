package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.function.Function;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.Secret;

/** Finds out who calls, from the session cookie or the bearer token; see {@link CallerCache} for how fresh that is. */
@ApplicationScoped
class Callers {
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final ApiTokenService tokenService;
    private final CallerCache cache;
    private final CurrentBranch branch;
    private final BranchTime time;

    Callers(
            Sessions sessions,
            Accounts accounts,
            ApiTokens tokens,
            ApiTokenService tokenService,
            CallerCache cache,
            CurrentBranch branch,
            BranchTime time) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.tokens = tokens;
        this.tokenService = tokenService;
        this.cache = cache;
        this.branch = branch;
        this.time = time;
    }

    Optional<Caller> identify(ContainerRequestContext request) {
        var authorization = request.getHeaderString("Authorization");
        if (authorization != null) {
            return authorization.startsWith(BEARER)
                    ? Secret.parse(authorization.substring(BEARER.length()).trim())
                            .flatMap(secret -> known(secret, this::byToken))
                    : Optional.empty();
        }
        return SessionCookie.read(request).flatMap(secret -> known(secret, this::bySession));
    }

    private Optional<Caller> known(Secret secret, Function<Secret, Optional<CallerCache.Pass>> read) {
        branch.enter(secret.branchId());
        return cache.get(secret, () -> read.apply(secret))
                .filter(pass -> time.now().isBefore(pass.expiresAt()))
                .map(CallerCache.Pass::caller);
    }

    private Optional<CallerCache.Pass> bySession(Secret secret) {
        return sessions.valid(secret, time.now())
                .flatMap(session -> accounts.caller(secret.branchId(), session.accountId())
                        .map(caller -> new CallerCache.Pass(caller, session.expiresAt())));
    }

    private Optional<CallerCache.Pass> byToken(Secret secret) {
        var now = time.now();
        var token = tokens.of(secret).filter(found -> found.isUsable(now));
        token.filter(found -> found.isUseWorthNoting(now)).ifPresent(found -> tokenService.noteUse(found.id()));
        return token.map(found -> new CallerCache.Pass(Caller.of(found), found.expiresAt()));
    }
}
