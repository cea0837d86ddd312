package org.sanbuzou.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}")
class CommunityRegistrationResource {
    private final CommunityRegistrations registrations;
    private final CommunityRegistrationService service;
    private final CommunityDirectory directory;
    private final Names names;
    private final CurrentUser user;

    CommunityRegistrationResource(
            CommunityRegistrations registrations,
            CommunityRegistrationService service,
            CommunityDirectory directory,
            Names names,
            CurrentUser user) {
        this.registrations = registrations;
        this.service = service;
        this.directory = directory;
        this.names = names;
        this.user = user;
    }

    @GET
    @Path("/community-registrations")
    @Allowed(Role.MEMBER)
    public Page<CommunityRegistrationView> listCommunityRegistrations(
            @BeanParam PageRequest page,
            @RestQuery UUID memberId,
            @RestQuery UUID communityId,
            @RestQuery Boolean active) {
        var rows = registrations.page(page, OwnRows.of(user, memberId), communityId, active);
        var found = names.of(rows.items(), CommunityRegistration::memberId, CommunityRegistration::communityId);
        return rows.map(row -> CommunityRegistrationView.of(row, found));
    }

    @GET
    @Path("/community-registrations/{registrationId}")
    @Allowed(Role.MEMBER)
    public CommunityRegistrationView getCommunityRegistration(@RestPath UUID registrationId) {
        var registration = registrations.require(registrationId, user);
        return CommunityRegistrationView.of(
                registration, names.of(registration.memberId(), registration.communityId()));
    }

    @PUT
    @Path("/community-registrations/{registrationId}")
    @Allowed(Role.MEMBER)
    public RestResponse<CommunityRegistrationView> putCommunityRegistration(
            @RestPath UUID registrationId, @Valid @NotNull WriteCommunityRegistration registration) {
        return service.put(registrationId, registration.facts()).response();
    }

    @POST
    @Path("/community-registrations/{registrationId}/end")
    @Allowed(Role.MEMBER)
    public CommunityRegistrationView endCommunityRegistration(
            @RestPath UUID registrationId, @Valid @NotNull EndCommunityRegistration end) {
        return service.end(registrationId, end);
    }

    @GET
    @Path("/registration-coverage")
    @Allowed(Role.OFFICER)
    public RegistrationCoverage getRegistrationCoverage() {
        return directory.coverage();
    }
}
