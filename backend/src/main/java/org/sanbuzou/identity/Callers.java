package org.sanbuzou.identity;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /** At once for whoever is remembered, so that no thread has to wait at the gate. */
    Uni<Optional<Caller>> identify(ContainerRequestContext request) {
        var authorization = request.getHeaderString("Authorization");
        if (authorization == null) {
            return known(SessionCookie.read(request), this::bySession);
        }
        return authorization.startsWith(BEARER)
                ? known(Secret.parse(authorization.substring(BEARER.length()).trim()), this::byToken)
                : nobody();
    }

    private Uni<Optional<Caller>> known(Optional<Secret> secret, Function<Secret, Optional<CallerCache.Pass>> read) {
        return secret.map(shown -> known(shown, read)).orElseGet(Callers::nobody);
    }

    private Uni<Optional<Caller>> known(Secret secret, Function<Secret, Optional<CallerCache.Pass>> read) {
        branch.enter(secret.branchId());
        var remembered = cache.find(secret);
        var pass = remembered.isPresent()
                ? Uni.createFrom().item(remembered)
                : whereWaitingIsAllowed(() -> cache.get(secret, () -> read.apply(secret)));
        return pass.map(found ->
                found.filter(one -> time.now().isBefore(one.expiresAt())).map(CallerCache.Pass::caller));
    }

    private static Uni<Optional<Caller>> nobody() {
        return Uni.createFrom().item(Optional.empty());
    }

    /** On this thread, or, where it is one that serves many connections, on one that may wait for the database. */
    private static <T> Uni<T> whereWaitingIsAllowed(Supplier<T> read) {
        return BlockingOperationControl.isBlockingAllowed()
                ? Uni.createFrom().item(read.get())
                : Uni.createFrom().completionStage(() -> Vertx.currentContext()
                        .executeBlocking(read::get, false)
                        .toCompletionStage());
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
