package org.sanbuzou.community.proof;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/branches/{branchId}")
class ComplianceResource {
    private final ComplianceDecisions decisions;
    private final ComplianceService service;
    private final RetentionPurges purges;

    ComplianceResource(ComplianceDecisions decisions, ComplianceService service, RetentionPurges purges) {
        this.decisions = decisions;
        this.service = service;
        this.purges = purges;
    }

    @GET
    @Path("/compliance-switches")
    @Allowed(Role.MEMBER)
    public Page<ComplianceSwitchView> listComplianceSwitches() {
        var last =
                decisions.inForce().stream().collect(Collectors.toMap(ComplianceDecision::kind, Function.identity()));
        return Page.whole(Arrays.stream(ProofNotice.values())
                .map(notice -> ComplianceSwitchView.of(notice, last.get(notice.kind())))
                .toList());
    }

    @PUT
    @Path("/compliance-switches/{kind}")
    @Allowed(Role.OFFICER)
    public ComplianceSwitchView decideComplianceSwitch(
            @RestPath ProofKind kind,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull DecideComplianceSwitch decision) {
        return service.decide(kind, ifMatch, decision);
    }

    @GET
    @Path("/compliance-decisions")
    @Allowed(Role.MEMBER)
    public Page<ComplianceDecisionView> listComplianceDecisions(
            @BeanParam PageRequest page, @RestQuery ProofKind kind) {
        return decisions.page(page, kind).map(ComplianceDecisionView::of);
    }

    @GET
    @Path("/retention-purges")
    @Allowed(Role.MEMBER)
    public Page<RetentionPurgeView> listRetentionPurges(@BeanParam PageRequest page) {
        return purges.page(page).map(RetentionPurgeView::of);
    }
}
