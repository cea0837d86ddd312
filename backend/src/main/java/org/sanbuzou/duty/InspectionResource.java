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
@Path("/api/v1/branches/{branchId}/duties/{dutyId}/inspection")
class InspectionResource {
    private final DutyDay day;
    private final InspectionViews views;
    private final InspectionService service;

    InspectionResource(DutyDay day, InspectionViews views, InspectionService service) {
        this.day = day;
        this.views = views;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public InspectionView getInspection(@RestPath UUID dutyId) {
        return views.of(day.readable(dutyId));
    }

    @PUT
    @Allowed(Role.MEMBER)
    public InspectionView putInspection(
            @RestPath UUID dutyId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteInspection inspection) {
        return service.put(dutyId, ifMatch, inspection);
    }
}
