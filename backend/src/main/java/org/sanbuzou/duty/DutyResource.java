package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/duties")
class DutyResource {
    private final Duties duties;
    private final RosterViews views;
    private final DutyService service;
    private final Explanations explanations;
    private final CurrentUser user;

    DutyResource(Duties duties, RosterViews views, DutyService service, Explanations explanations, CurrentUser user) {
        this.duties = duties;
        this.views = views;
        this.service = service;
        this.explanations = explanations;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<DutyView> listDuties(
            @RestQuery @NotNull LocalDate from,
            @RestQuery @NotNull LocalDate to,
            @RestQuery UUID memberId,
            @RestQuery UUID coveredByMemberId,
            @RestQuery UUID dutyPostId,
            @RestQuery DutyStatus status,
            @BeanParam PageRequest page) {
        var filter = new DutyFilter(new Period(from, to), memberId, coveredByMemberId, dutyPostId, status);
        return views.duties(duties.during(page, filter, user.isOfficer()));
    }

    @GET
    @Path("/{dutyId}")
    @Allowed(Role.MEMBER)
    public DutyView getDuty(@RestPath UUID dutyId) {
        return views.of(duties.require(dutyId, user.isOfficer()));
    }

    @PUT
    @Path("/{dutyId}")
    @Allowed(Role.OFFICER)
    public DutyView assignDuty(
            @RestPath UUID dutyId, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch, @Valid @NotNull AssignDuty assign) {
        return service.assign(dutyId, ifMatch, assign);
    }

    @GET
    @Path("/{dutyId}/explanation")
    @Allowed(Role.MEMBER)
    public DutyExplanation explainDuty(@RestPath UUID dutyId) {
        return explanations.of(duties.require(dutyId, user.isOfficer()));
    }
}
