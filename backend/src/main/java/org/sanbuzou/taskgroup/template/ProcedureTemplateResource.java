package org.sanbuzou.taskgroup.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;
import org.sanbuzou.taskgroup.Procedure;

@Repeatable
@Path("/api/v1/branches/{branchId}/procedure-templates")
class ProcedureTemplateResource {
    private final ProcedureTemplates templates;
    private final TemplateContents contents;
    private final TemplateText text;
    private final ProcedureTemplateService service;

    ProcedureTemplateResource(
            ProcedureTemplates templates,
            TemplateContents contents,
            TemplateText text,
            ProcedureTemplateService service) {
        this.templates = templates;
        this.contents = contents;
        this.text = text;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<ProcedureTemplateView> listProcedureTemplates(@BeanParam PageRequest page) {
        return templates.page(page).map(ProcedureTemplateView::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public ProcedureTemplateView createProcedureTemplate(@Valid @NotNull CreateProcedureTemplate template) {
        return service.create(template);
    }

    @GET
    @Path("/{procedureTemplateId}")
    @Allowed(Role.MEMBER)
    public ProcedureTemplateView getProcedureTemplate(@RestPath UUID procedureTemplateId) {
        return ProcedureTemplateView.of(templates.require(procedureTemplateId));
    }

    @PUT
    @Path("/{procedureTemplateId}")
    @Allowed(Role.OFFICER)
    public ProcedureTemplateView updateProcedureTemplate(
            @RestPath UUID procedureTemplateId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull UpdateProcedureTemplate template) {
        return service.update(procedureTemplateId, ifMatch, template);
    }

    @DELETE
    @Path("/{procedureTemplateId}")
    @Allowed(Role.OFFICER)
    public void deleteProcedureTemplate(
            @RestPath UUID procedureTemplateId, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        service.delete(procedureTemplateId, ifMatch);
    }

    @GET
    @Path("/{procedureTemplateId}/procedure")
    @Allowed(Role.MEMBER)
    public Procedure getTemplateProcedure(@RestPath UUID procedureTemplateId) {
        return text.read(contents.require(procedureTemplateId));
    }
}
