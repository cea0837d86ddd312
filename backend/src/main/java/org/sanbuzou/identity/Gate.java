package org.sanbuzou.identity;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;
import org.sanbuzou.shared.security.Open;
import org.sanbuzou.shared.web.StopRequest;

/** The one door: every request is identified, held to its branch, its role and its scopes here, or does not come in. */
class Gate {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> BEFORE_PASSWORD_CHANGE = Set.of("getSession", "deleteSession", "changePassword");

    private static final int FEATURE = 2;

    private final Callers callers;
    private final CurrentUser user;

    Gate(Callers callers, CurrentUser user) {
        this.callers = callers;
        this.user = user;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Uni<Void> enter(ContainerRequestContext request, ResourceInfo resource, UriInfo uri) {
        boolean isReading = SAFE.contains(request.getMethod());
        if (!isReading) {
            SameOrigin.require(request);
        }
        if (resource.getResourceMethod().isAnnotationPresent(Open.class)) {
            return Uni.createFrom().voidItem();
        }
        return callers.identify(request)
                .invoke(caller -> admit(caller.orElseThrow(Gate::notLoggedIn), resource, uri, isReading))
                .replaceWithVoid();
    }

    private void admit(Caller caller, ResourceInfo resource, UriInfo uri, boolean isReading) {
        holdToBranch(caller, uri);
        var operation = resource.getResourceMethod();
        var allowed = operation.getAnnotation(Allowed.class);
        if (allowed == null || !caller.role().covers(allowed.value())) {
            throw new Forbidden("没有办理此事的权限，请联系支部委员或管理员。");
        }
        holdToScopes(caller, resource, isReading);
        if (caller.mustChangePassword() && !BEFORE_PASSWORD_CHANGE.contains(operation.getName())) {
            throw new Forbidden("PASSWORD_CHANGE_REQUIRED", "请先修改初始密码。");
        }
        user.become(caller.id(), caller.memberId(), caller.name(), caller.role());
    }

    static StopRequest notLoggedIn() {
        return new StopRequest(401, "NOT_LOGGED_IN", "请先登录，或登录已到期。");
    }

    private static void holdToBranch(Caller caller, UriInfo uri) {
        var asked = uri.getPathParameters().getFirst("branchId");
        if (asked != null && !asked.equalsIgnoreCase(caller.branchId().toString())) {
            throw new NotFound("支部", asked);
        }
    }

    /** The scope's first half is the feature, which is the package below the product's own. */
    private static void holdToScopes(Caller caller, ResourceInfo resource, boolean isReading) {
        if (caller.scopes() == null) {
            return;
        }
        var needed =
                resource.getResourceClass().getPackageName().split("\\.")[FEATURE] + (isReading ? ":read" : ":write");
        if (!caller.scopes().contains(needed)) {
            throw new Forbidden("SCOPE_MISSING", "令牌缺少授权范围 " + needed + "，请由管理员另发令牌。");
        }
    }
}
