package org.sanbuzou.community.proof;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/host-sessions")
class HostSessionResource {
    private final HostSessions sessions;
    private final HostSessionService service;
    private final CodeUses uses;
    private final CommunityDirectory communities;
    private final CurrentUser user;
    private final BranchTime time;

    HostSessionResource(
            HostSessions sessions,
            HostSessionService service,
            CodeUses uses,
            CommunityDirectory communities,
            CurrentUser user,
            BranchTime time) {
        this.sessions = sessions;
        this.service = service;
        this.uses = uses;
        this.communities = communities;
        this.user = user;
        this.time = time;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<HostSessionView> listHostSessions(@BeanParam PageRequest page, @RestQuery Boolean active) {
        var rows = sessions.page(page, user, active, time.now());
        var names = communities.names(
                rows.items().stream().map(HostSession::communityId).collect(Collectors.toSet()));
        return rows.map(session -> HostSessionView.of(session, names.get(session.communityId())));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public HostSessionView openHostSession(@Valid @NotNull OpenHostSession session) {
        return service.open(session);
    }

    @GET
    @Path("/{hostSessionId}")
    @Allowed(Role.MEMBER)
    public HostSessionView getHostSession(@RestPath UUID hostSessionId) {
        var session = sessions.require(hostSessionId, user);
        return HostSessionView.of(
                session, communities.names(Set.of(session.communityId())).get(session.communityId()));
    }

    @GET
    @Path("/{hostSessionId}/codes")
    @Allowed(Role.MEMBER)
    public HostCodesView listHostCodes(@RestPath UUID hostSessionId) {
        var session = sessions.require(hostSessionId, user);
        return HostCodesView.of(session, time.now(), uses.scans(session.id()));
    }

    @POST
    @Path("/{hostSessionId}/end")
    @Allowed(Role.MEMBER)
    public HostSessionView endHostSession(@RestPath UUID hostSessionId) {
        return service.end(hostSessionId);
    }
}
