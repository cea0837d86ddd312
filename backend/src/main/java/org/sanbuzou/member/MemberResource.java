package org.sanbuzou.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
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
@Path("/api/v1/branches/{branchId}/members")
class MemberResource {
    private final Members members;
    private final OfficeTerms terms;
    private final MemberService service;
    private final CurrentUser user;

    MemberResource(Members members, OfficeTerms terms, MemberService service, CurrentUser user) {
        this.members = members;
        this.terms = terms;
        this.service = service;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<MemberView> listMembers(
            @BeanParam PageRequest request,
            @RestQuery @Size(max = 50) String q,
            @RestQuery Standing standing,
            @RestQuery Affiliation affiliation,
            @RestQuery UUID partyGroupId) {
        var search = MemberSearch.of(q, standing, affiliation, partyGroupId, user.isOfficer());
        var page = members.page(request, search);
        var offices = terms.offices(page.items().stream().map(Member::id).toList());
        return page.map(member -> view(member, offices.get(member.id())));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Role.OFFICER)
    public MemberView createMember(@Valid @NotNull WriteMember member) {
        return service.create(member);
    }

    @GET
    @Path("/{memberId}")
    @Allowed(Role.MEMBER)
    public MemberView getMember(@RestPath UUID memberId) {
        return view(members.require(memberId), terms.officeOf(memberId));
    }

    @PUT
    @Path("/{memberId}")
    @Allowed(Role.OFFICER)
    public MemberView updateMember(
            @RestPath UUID memberId, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch, @Valid @NotNull WriteMember member) {
        return service.update(memberId, ifMatch, member);
    }

    private MemberView view(Member member, Office office) {
        return MemberView.of(member, office, user.isOfficer() || user.is(member.id()));
    }
}
