package org.sanbuzou.community.proof;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}/members/{memberId}/consents")
class ConsentResource {
    private final Consents consents;
    private final ConsentService service;
    private final MemberDirectory members;
    private final CurrentUser user;

    ConsentResource(Consents consents, ConsentService service, MemberDirectory members, CurrentUser user) {
        this.consents = consents;
        this.service = service;
        this.members = members;
        this.user = user;
    }

    @GET
    @Allowed(Role.MEMBER)
    public Page<ConsentView> listConsents(@RestPath UUID memberId) {
        requireSelf(memberId);
        var all = consents.of(memberId);
        return Page.whole(Arrays.stream(ProofNotice.values())
                .filter(ProofNotice::consentNeeded)
                .map(notice -> ConsentView.of(notice.kind(), all))
                .toList());
    }

    @PUT
    @Path("/{kind}")
    @Allowed(Role.MEMBER)
    public ConsentView grantConsent(
            @RestPath UUID memberId, @RestPath ProofKind kind, @Valid @NotNull GrantConsent grant) {
        requireSelf(memberId);
        return service.grant(memberId, kind, grant.textVersion());
    }

    @DELETE
    @Path("/{kind}")
    @Allowed(Role.MEMBER)
    public void withdrawConsent(@RestPath UUID memberId, @RestPath ProofKind kind) {
        requireSelf(memberId);
        service.withdraw(memberId, kind);
    }

    private void requireSelf(UUID memberId) {
        members.require(memberId);
        if (!user.is(memberId)) {
            throw new Forbidden("同意与撤回只能由本人办理。");
        }
    }
}
