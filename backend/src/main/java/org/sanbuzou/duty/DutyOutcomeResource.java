package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
@Path("/api/v1/branches/{branchId}/duties/{dutyId}")
class DutyOutcomeResource {
    private final DutyOutcomeService service;

    DutyOutcomeResource(DutyOutcomeService service) {
        this.service = service;
    }

    @PUT
    @Path("/attendance")
    @Allowed(Role.MEMBER)
    public DutyView recordAttendance(@RestPath UUID dutyId, @Valid @NotNull RecordAttendance attendance) {
        return service.recordAttendance(dutyId, attendance);
    }

    @PUT
    @Path("/outcome")
    @Allowed(Role.OFFICER)
    public DutyView setDutyOutcome(
            @RestPath UUID dutyId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull SetDutyOutcome outcome) {
        return service.setOutcome(dutyId, ifMatch, outcome);
    }
}
