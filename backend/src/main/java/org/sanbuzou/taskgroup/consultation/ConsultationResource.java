package org.sanbuzou.taskgroup.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.PutAnswer;
import org.sanbuzou.shared.web.Repeatable;
import org.sanbuzou.taskgroup.TaskGroupRegister;

@Repeatable
@Path("/api/v1/branches/{branchId}/task-groups/{taskGroupId}/consultations")
class ConsultationResource {
    private final TaskGroupRegister groups;
    private final Consultations consultations;
    private final ConsultationService service;
    private final ConsultationViews views;

    ConsultationResource(
            TaskGroupRegister groups,
            Consultations consultations,
            ConsultationService service,
            ConsultationViews views) {
        this.groups = groups;
        this.consultations = consultations;
        this.service = service;
        this.views = views;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<ConsultationView> listConsultations(@RestPath UUID taskGroupId, @BeanParam PageRequest request) {
        groups.require(taskGroupId);
        return views.of(consultations.page(request, taskGroupId));
    }

    @GET
    @Path("/{consultationId}")
    @Allowed(Role.MEMBER)
    public ConsultationView getConsultation(@RestPath UUID taskGroupId, @RestPath UUID consultationId) {
        return views.of(consultations.require(taskGroupId, consultationId));
    }

    /** With {@code If-Match} the minutes are corrected, without it they are new. */
    @PUT
    @Path("/{consultationId}")
    @Allowed(Role.MEMBER)
    public RestResponse<ConsultationView> putConsultation(
            @RestPath UUID taskGroupId,
            @RestPath UUID consultationId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteConsultation consultation) {
        var answer = ifMatch == null
                ? service.record(taskGroupId, consultationId, consultation)
                : PutAnswer.known(service.correct(taskGroupId, consultationId, ifMatch, consultation));
        return new PutAnswer<>(views.of(answer.body()), answer.created()).response();
    }
}
