package org.sanbuzou.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
@Path("/api/v1/branches/{branchId}/office-terms")
class OfficeTermResource {
    private final OfficeTerms terms;
    private final MemberDirectory members;
    private final OfficeTermService service;

    OfficeTermResource(OfficeTerms terms, MemberDirectory members, OfficeTermService service) {
        this.terms = terms;
        this.members = members;
        this.service = service;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<OfficeTermView> listOfficeTerms(@BeanParam PageRequest request, @RestQuery boolean active) {
        var page = terms.page(request, active);
        var names =
                members.names(page.items().stream().map(OfficeTerm::memberId).toList());
        return page.map(term -> OfficeTermView.of(term, names.get(term.memberId())));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public OfficeTermView createOfficeTerm(@Valid @NotNull CreateOfficeTerm term) {
        return service.create(term);
    }

    @POST
    @Path("/{termId}/end")
    @Allowed(Role.OFFICER)
    public OfficeTermView endOfficeTerm(@RestPath UUID termId, @Valid @NotNull EndOfficeTerm end) {
        return service.end(termId, end);
    }
}
