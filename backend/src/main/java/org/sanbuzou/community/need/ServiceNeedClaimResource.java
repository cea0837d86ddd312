package org.sanbuzou.community.need;

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
import org.sanbuzou.community.OwnRows;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}")
class ServiceNeedClaimResource {
    private final ServiceNeedClaims claims;
    private final NeedViews views;
    private final ServiceNeedClaimService service;
    private final CurrentUser user;

    ServiceNeedClaimResource(
            ServiceNeedClaims claims, NeedViews views, ServiceNeedClaimService service, CurrentUser user) {
        this.claims = claims;
        this.views = views;
        this.service = service;
        this.user = user;
    }

    @GET
    @Path("/service-need-claims")
    @Allowed(Role.MEMBER)
    public Page<ServiceNeedClaimView> listServiceNeedClaims(
            @BeanParam PageRequest page, @RestQuery UUID needId, @RestQuery UUID memberId, @RestQuery Boolean active) {
        return views.ofClaims(claims.page(page, OwnRows.of(user, memberId), needId, active));
    }

    @POST
    @Path("/service-needs/{needId}/claims")
    @ResponseStatus(201)
    @Allowed(Role.MEMBER)
    public ServiceNeedClaimView claimServiceNeed(@RestPath UUID needId, @Valid @NotNull ClaimServiceNeed claim) {
        return service.claim(needId, claim.memberId());
    }

    @POST
    @Path("/service-need-claims/{claimId}/withdrawal")
    @Allowed(Role.MEMBER)
    public ServiceNeedClaimView withdrawServiceNeedClaim(
            @RestPath UUID claimId, @Valid @NotNull WithdrawServiceNeedClaim withdrawal) {
        return service.withdraw(claimId, withdrawal.remark());
    }
}
