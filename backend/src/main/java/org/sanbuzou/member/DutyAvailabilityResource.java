package org.sanbuzou.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/members/{memberId}/duty-availability")
class DutyAvailabilityResource {
    private final DutyAvailabilityRows rows;
    private final MemberDirectory members;
    private final DutyAvailabilityService service;

    DutyAvailabilityResource(DutyAvailabilityRows rows, MemberDirectory members, DutyAvailabilityService service) {
        this.rows = rows;
        this.members = members;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public DutyAvailabilityView getDutyAvailability(@RestPath UUID memberId) {
        var member = members.require(memberId);
        return rows.findByIdOptional(member.id()).map(DutyAvailabilityView::of).orElse(DutyAvailabilityView.NEVER_SET);
    }

    @PUT
    @Allowed(Role.OFFICER)
    public DutyAvailabilityView setDutyAvailability(
            @RestPath UUID memberId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteDutyAvailability availability) {
        return service.set(memberId, ifMatch, availability);
    }
}
