package org.sanbuzou.community.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/members/{memberId}/service-preferences")
class ServicePreferencesResource {
    private final ServicePreferences preferences;
    private final ServicePreferencesService service;
    private final MemberDirectory members;
    private final CurrentUser user;

    ServicePreferencesResource(
            ServicePreferences preferences,
            ServicePreferencesService service,
            MemberDirectory members,
            CurrentUser user) {
        this.preferences = preferences;
        this.service = service;
        this.members = members;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public ServicePreferencesView getServicePreferences(@RestPath UUID memberId) {
        user.requireSelfOrOfficer(memberId);
        var member = members.require(memberId);
        return preferences
                .findByIdOptional(member.id())
                .map(ServicePreferencesView::of)
                .orElse(ServicePreferencesView.NEVER_SET);
    }

    @PUT
    @Allowed(Role.MEMBER)
    public ServicePreferencesView setServicePreferences(
            @RestPath UUID memberId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteServicePreferences write) {
        return service.set(memberId, ifMatch, write);
    }
}
