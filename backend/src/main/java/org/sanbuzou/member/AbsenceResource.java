package org.sanbuzou.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}")
class AbsenceResource {
    private final Absences absences;
    private final MemberDirectory members;
    private final AbsenceService service;

    AbsenceResource(Absences absences, MemberDirectory members, AbsenceService service) {
        this.absences = absences;
        this.members = members;
        this.service = service;
    }

    @GET
    @Path("/absences")
    @Allowed(Role.MEMBER)
    public Page<AbsenceView> listAbsences(
            @BeanParam PageRequest page, @RestQuery LocalDate from, @RestQuery LocalDate to) {
        return absences.page(page, new DateRange(from, to)).map(AbsenceView::of);
    }

    @GET
    @Path("/members/{memberId}/absences")
    @Allowed(Role.MEMBER)
    public Page<AbsenceView> listMemberAbsences(@RestPath UUID memberId, @BeanParam PageRequest page) {
        return absences.page(page, members.require(memberId).id()).map(AbsenceView::of);
    }

    @POST
    @Path("/members/{memberId}/absences")
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public AbsenceView createAbsence(@RestPath UUID memberId, @Valid @NotNull CreateAbsence absence) {
        return service.create(memberId, absence);
    }

    @DELETE
    @Path("/members/{memberId}/absences/{absenceId}")
    @Allowed(Role.MEMBER)
    public void deleteAbsence(@RestPath UUID memberId, @RestPath UUID absenceId) {
        service.delete(memberId, absenceId);
    }
}
