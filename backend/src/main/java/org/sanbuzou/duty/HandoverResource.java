package org.sanbuzou.duty;

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
@Path("/api/v1/branches/{branchId}/duties/{dutyId}/handover")
class HandoverResource {
    private final DutyDay day;
    private final HandoverViews views;
    private final HandoverService service;

    HandoverResource(DutyDay day, HandoverViews views, HandoverService service) {
        this.day = day;
        this.views = views;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public HandoverView getHandover(@RestPath UUID dutyId) {
        return views.of(day.readable(dutyId));
    }

    @PUT
    @Allowed(Role.MEMBER)
    public HandoverView putHandover(
            @RestPath UUID dutyId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteHandover handover) {
        return service.put(dutyId, ifMatch, handover);
    }
}
