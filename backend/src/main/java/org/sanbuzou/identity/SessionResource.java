package org.sanbuzou.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;
import org.sanbuzou.shared.security.Open;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.security.Secret;

@Path("/api/v1/session")
class SessionResource {
    private final LoginService service;
    private final LoginThrottle throttle;
    private final Sessions sessions;
    private final Accounts accounts;
    private final CurrentUser user;
    private final BranchTime time;

    SessionResource(
            LoginService service,
            LoginThrottle throttle,
            Sessions sessions,
            Accounts accounts,
            CurrentUser user,
            BranchTime time) {
        this.service = service;
        this.throttle = throttle;
        this.sessions = sessions;
        this.accounts = accounts;
        this.user = user;
        this.time = time;
    }

    @POST
    @Open
    public RestResponse<SessionView> createSession(
            @Valid @NotNull Login login, HttpServerRequest http, @Context UriInfo uri) {
        throttle.admit(http.remoteAddress().hostAddress(), login.username());
        var opened = service.login(login);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, SessionView.of(opened.account(), opened.expiresAt()))
                .cookie(SessionCookie.holding(opened.secret(), isSecure(uri)))
                .build();
    }

    @GET
    @Allowed(Role.MEMBER)
    public SessionView getSession(@Context HttpHeaders headers) {
        var session = sessions.valid(current(headers), time.now())
                // Ended a moment ago on another node.
                .orElseThrow(Gate::notLoggedIn);
        return SessionView.of(accounts.require(user.accountId()), session.expiresAt());
    }

    @DELETE
    @Allowed(Role.MEMBER)
    public RestResponse<Void> deleteSession(@Context HttpHeaders headers, @Context UriInfo uri) {
        service.logout(current(headers));
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(SessionCookie.gone(isSecure(uri)))
                .build();
    }

    @PUT
    @Path("/password")
    @Allowed(Role.MEMBER)
    public void changePassword(@Valid @NotNull ChangePassword change, @Context HttpHeaders headers) {
        service.changePassword(change, current(headers));
    }

    private static Secret current(HttpHeaders headers) {
        return SessionCookie.read(headers.getCookies()).orElseThrow(() -> new Forbidden("接口令牌没有登录会话，请用账号登录后办理。"));
    }

    private static boolean isSecure(UriInfo uri) {
        return "https".equals(uri.getRequestUri().getScheme());
    }
}
